import { safeInteger } from './safe-integer.ts';

/** An exact number as a text writes it: `digits` × 10^-`scale`. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/** The decimal as text with a point and as many decimals as were written: `"51.04"`, `"-3"`. */
export const decimalText = ({ digits, scale }: Decimal): string => {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const split = text.length - scale;
  return `${digits < 0n ? '-' : ''}${text.slice(0, split)}${scale > 0 ? '.' : ''}${text.slice(split)}`;
};

/** The decimal in units of 10^-`places`; `null` when it has more decimals than that (zeros aside) or is too large to be exact (2^53). */
export const scaledInteger = ({ digits, scale }: Decimal, places: number): number | null => {
  if (scale === places) return safeInteger(digits);
  if (scale < places) return safeInteger(digits * 10n ** BigInt(places - scale));
  const step = 10n ** BigInt(scale - places);
  return digits % step === 0n ? safeInteger(digits / step) : null;
};

/** The same amount, owed the other way. */
export const negated = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale });

/** Whether two decimals are the same number. */
export const isSameNumber = (one: Decimal, other: Decimal): boolean =>
  one.digits * 10n ** BigInt(other.scale) === other.digits * 10n ** BigInt(one.scale);
