import { z } from 'zod';
import { OrderStatus } from './status.ts';

const digest = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/**
 * One move of an order: who made it, when, and the SHA-256 (base64url) of the event before, so that a history can't be
 * changed unseen. `seq` counts over all orders of one account's intermediary and is the cursor of `/v1/events`. `note` is a sentence for the shopper, or empty. With `what` the order stays where it is: something else has happened to it. `signature` is the intermediary's detached JWS over `hash`, and so over the whole history up to here.
 */
export const OrderEvent = z.strictObject({
  seq: z.int().positive(),
  order: z.uuid(),
  status: OrderStatus,
  actor: z.enum(['shopper', 'staff', 'gateway', 'system']),
  at: z.iso.datetime(),
  note: z.string().max(1000),
  what: z.enum(['login-given', 'login-opened']).optional(),
  previous: digest.nullable(),
  hash: digest,
  signature: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,300}\.\.[A-Za-z0-9_-]{86}$/)
    .optional(),
});
export type OrderEvent = z.infer<typeof OrderEvent>;
