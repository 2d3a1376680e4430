import { z } from 'zod';
import { Currency } from './currency.ts';
import { Rate } from './rate.ts';

/** The rate (`value` × 10^-`scale`, as in Rate) that held when a UTC day (`YYYY-MM-DD`) ended; for today's day the rate now. */
export const RateDay = z.strictObject({
  day: z.iso.date(),
  value: Rate.shape.value,
  scale: Rate.shape.scale,
});
export type RateDay = z.infer<typeof RateDay>;

/** How one rate moved: at most 90 days, oldest first, without a gap; days before the first rate that is known are left out. */
export const RateHistory = z.strictObject({
  from: Currency,
  to: Currency,
  days: z.array(RateDay).max(90),
});
export type RateHistory = z.infer<typeof RateHistory>;
