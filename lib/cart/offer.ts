import { z } from 'zod';
import { Money } from '../money/money.ts';

/** The price of the one product that a page is about, as it showed at one moment; `address` is the page's, https, without query or fragment. */
export const Offer = z.strictObject({
  store: z.string().regex(/^[a-z0-9-]{1,40}$/),
  address: z.url({ protocol: /^https$/ }).max(2000),
  price: Money,
  seenAt: z.iso.datetime(),
});
export type Offer = z.infer<typeof Offer>;
