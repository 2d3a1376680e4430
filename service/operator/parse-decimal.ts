import { minorDigits } from '../../lib/money/minor-digits.ts';
import type { Money } from '../../lib/money/money.ts';

/** A decimal as typed at a terminal (`1130000.5`, point as the separator, no grouping), exact: `value` × 10^-`scale`. Throws with a sentence. */
export const parseDecimal = (text: string): { readonly value: number; readonly scale: number } => {
  const [, whole, fraction = ''] = /^(\d{1,15})(?:\.(\d{1,12}))?$/.exec(text) ?? [];
  const value = Number(BigInt(`${whole ?? '0'}${fraction}`));
  if (!whole || !Number.isSafeInteger(value))
    throw new Error(`${text} is no amount: write it like 1234.56.`);
  return { value, scale: fraction.length };
};

/** An amount as typed, in a currency's minor units. Throws with a sentence when it has more decimals than the currency. */
export const parseAmount = (text: string, currency: string): Money => {
  const { value, scale } = parseDecimal(text);
  const digits = minorDigits(currency) ?? 0;
  if (scale > digits) throw new Error(`${text} has more decimals than ${currency} has.`);
  return { minor: value * 10 ** (digits - scale), currency };
};
