import { z } from 'zod';
import { Money } from '../money/money.ts';
import { Rate } from '../money/rate.ts';
import { Bearer } from './bearer.ts';

/**
 * One named part of a price. `amount` is in the settlement currency; `foreign` is the store's amount it was
 * converted from. A fee that the buyer doesn't bear has amount 0 here and says so by `bearer`.
 */
export const PriceLine = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(100),
  amount: Money,
  foreign: Money.nullable(),
  bearer: Bearer,
});
export type PriceLine = z.infer<typeof PriceLine>;

/** A whole price: lines that add up to `total` to the minor unit, and the rate that was used (`null` when the store's currency is the settlement currency). */
export const Breakdown = z.strictObject({
  lines: z.array(PriceLine).min(1).max(60),
  total: Money,
  rate: Rate.nullable(),
});
export type Breakdown = z.infer<typeof Breakdown>;
