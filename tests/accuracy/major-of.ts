import { exactDecimal } from '../../lib/money/exact-decimal.ts';
import { minorDigits } from '../../lib/money/minor-digits.ts';
import type { Money } from '../../lib/money/money.ts';

/** An amount as a decimal in major units, as the commands print it: `"51.04"`, `"1200"` in yen. */
export const majorOf = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency) ?? 0;
  const text: string = exactDecimal(minor, digits);
  return digits === 0 ? text.replace(/\.0$/, '') : text;
};
