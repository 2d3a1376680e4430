import { z } from 'zod';
import { Money } from '../money/money.ts';

/** Why a shopper asks for money back. */
export const ClaimReason = z.enum([
  'not-arrived',
  'damaged',
  'not-as-described',
  'wrong-item',
  'too-late',
  'not-carried-out',
  'other',
]);
export type ClaimReason = z.infer<typeof ClaimReason>;

/**
 * A claim as the shopper files it, under an id that the extension made, so that it can be sent again: all of the payment (`amount` null) or a part of it in the
 * settlement currency, with or without sending the goods back.
 */
export const ClaimForm = z.strictObject({
  id: z.uuid(),
  amount: Money.nullable(),
  sendBack: z.boolean(),
  reason: ClaimReason,
  text: z.string().trim().min(1).max(2000),
});
export type ClaimForm = z.infer<typeof ClaimForm>;

/** A claim as the intermediary keeps it. `granted` is what staff gave, `answer` their sentence, both `null` while it is open. */
export const Claim = ClaimForm.extend({
  order: z.uuid(),
  state: z.enum(['open', 'accepted', 'refused']),
  granted: Money.nullable(),
  answer: z.string().max(2000).nullable(),
  at: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
});
export type Claim = z.infer<typeof Claim>;
