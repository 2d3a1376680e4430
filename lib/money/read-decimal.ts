import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import { safeInteger } from './safe-integer.ts';

/** An amount from a machine's attribute such as `19.99`: dot decimal, no grouping, no symbol. `null` for anything else, for more decimals than the currency has (zeros aside), and for what is too large to be exact. */
export const readDecimal = (text: string, currency: string): Money | null => {
  const match = /^([-+]?)(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text);
  const digits = minorDigits(currency);
  if (!match || digits === undefined) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > digits) return null;
  const minor = safeInteger(BigInt(whole + kept.padEnd(digits, '0')));
  if (minor === null) return null;
  return { minor: sign !== '-' || minor === 0 ? minor : -minor, currency };
};
