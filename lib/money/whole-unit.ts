import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';

/** One of a currency's major unit: 1 US dollar, 1 yen. */
export const wholeUnit = (currency: string): Money => ({
  minor: 10 ** (minorDigits(currency) ?? 0),
  currency,
});
