import { z } from 'zod';
import { Currency } from './currency.ts';

/** An amount of money: a whole number of the currency's smallest ISO 4217 units (cents for USD, yen for JPY, fils for KWD), and the currency. May be negative. */
export const Money = z.strictObject({
  minor: z.int(),
  currency: Currency,
});
export type Money = z.infer<typeof Money>;
