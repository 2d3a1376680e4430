import { z } from 'zod';

/** Why a page that ought to hold a cart was not read. Each reason has a sentence in every catalogue (`unreadable.<reason>`). */
export const UnreadableReason = z.enum([
  'empty', // the store says that the cart is empty, or nothing is ticked
  'no-total', // the place of the total is there but holds no amount, or is missing
  'no-items', // a total without a single readable row
  'unclear-amount', // an amount that can be read in two ways, or a currency we can't tell
  'mixed-currencies', // amounts in more than one currency
  'too-large', // over the caps of Cart
  'page-changed', // places that this page always had are gone: the store has changed it
]);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/** A store's cart page that could not be read, and why; `missing` are the fields whose places are gone (for `page-changed`). */
export const Unreadable = z.strictObject({
  store: z.string().regex(/^[a-z0-9-]{1,40}$/),
  address: z.url({ protocol: /^https$/ }).max(2000),
  reason: UnreadableReason,
  missing: z.array(z.string().max(40)).max(20),
});
export type Unreadable = z.infer<typeof Unreadable>;
