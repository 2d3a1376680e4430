import { z } from 'zod';
import { Claim } from '../orders/claim.ts';
import { IdentityForm } from '../orders/identity.ts';
import { Message } from '../orders/message.ts';
import { Order } from '../orders/order.ts';
import { Account } from './account.ts';
import { GroupCode } from './club.ts';

const time = z.iso.datetime();

/** All that an intermediary holds about one shopper, told to them alone. Of sessions and payment windows it tells that they are, never the secret part that opens them. */
export const PersonalData = z.strictObject({
  at: time,
  account: Account,
  identity: IdentityForm.nullable(),
  offers: z.array(z.string().max(40)).max(100),
  groups: z.array(GroupCode).max(1000),
  sessions: z
    .array(z.strictObject({ since: time, until: time, browser: z.string().max(1000).nullable() }))
    .max(1000),
  orders: z.array(Order).max(20_000),
  claims: z.array(Claim).max(20_000),
  messages: z.array(Message.extend({ order: z.uuid() })).max(100_000),
  payments: z
    .array(
      z.strictObject({
        order: z.uuid(),
        state: z.enum(['open', 'charging', 'paid']),
        until: time,
        reference: z.string().max(200).nullable(),
      }),
    )
    .max(100_000),
  sealedLogins: z.array(z.uuid()).max(20_000),
});
export type PersonalData = z.infer<typeof PersonalData>;
