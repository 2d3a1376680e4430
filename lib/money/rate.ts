import { z } from 'zod';
import { Currency } from './currency.ts';

/**
 * What one unit of `from` costs in units of `to`: `value` × 10^-`scale` (major units on both sides, so
 * 1 USD = 1,128,400.5 IRR is value 11284005, scale 1). `at` is RFC 3339 UTC; `source` names who says so.
 */
export const Rate = z.strictObject({
  from: Currency,
  to: Currency,
  value: z.int().positive(),
  scale: z.int().min(0).max(12),
  at: z.iso.datetime(),
  source: z.string().min(1).max(100),
});
export type Rate = z.infer<typeof Rate>;
