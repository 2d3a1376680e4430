import { minorDigits } from '../../money/minor-digits.ts';
import type { Money } from '../../money/money.ts';

/** Toman, ten rial: a currency of shops that ISO 4217 doesn't know. */
const toman = { code: 'IRT', currency: 'IRR', times: 10n };

/** An amount that a shop program gives as a whole number (or the text of one) of the `decimals`-th part of a currency; `null` where that is no whole number of minor units, or no currency. */
export const scaledMoney = (amount: unknown, decimals: unknown, code: unknown): Money | null => {
  if (typeof code !== 'string' || typeof decimals !== 'number') return null;
  const whole = /^-?\d{1,15}$/.exec(String(amount))?.[0];
  const currency = code === toman.code ? toman.currency : code;
  const digits = minorDigits(currency);
  if (whole === undefined || digits === undefined || !Number.isInteger(decimals)) return null;
  if (decimals < 0 || decimals > 6) return null;
  const units = BigInt(whole) * (code === toman.code ? toman.times : 1n) * 10n ** BigInt(digits);
  const parts = 10n ** BigInt(decimals);
  const minor = Number(units / parts);
  return units % parts === 0n && Number.isSafeInteger(minor) ? { minor, currency } : null;
};
