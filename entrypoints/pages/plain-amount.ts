import { decimalText } from '../../lib/money/decimal.ts';
import { minorDigits } from '../../lib/money/minor-digits.ts';
import type { Money } from '../../lib/money/money.ts';

/** An amount as one types it, without sign or separators: `"51.04"`. */
export const plainAmount = ({ minor, currency }: Money): string =>
  decimalText({ digits: BigInt(minor), scale: minorDigits(currency) ?? 2 });
