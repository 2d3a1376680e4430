import { z } from 'zod';
import { Claim } from '../orders/claim.ts';
import { Message } from '../orders/message.ts';
import { Order } from '../orders/order.ts';
import { PublicKey } from '../pricing/profile.ts';

/**
 * Everything that speaks in a dispute about one order, in a file that can be checked without anybody's help: the exact bytes that placed it (the cart as it was
 * seen, the form, and the signed price), the order with its history as it was last told, the claims and messages, and the keys that were pinned. `request` is `null` for an
 * order that another device placed, and then only the history can be checked.
 */
export const Evidence = z.strictObject({
  format: z.literal('wasit-evidence'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  intermediary: z.strictObject({
    origin: z.url().max(300),
    id: z.string().max(40),
    name: z.string().max(100),
    keys: z.array(PublicKey).max(10),
  }),
  account: z.string().max(100),
  request: z.string().max(256_000).nullable(),
  order: Order,
  claims: z.array(Claim).max(100),
  messages: z.array(Message).max(500),
});
export type Evidence = z.infer<typeof Evidence>;
