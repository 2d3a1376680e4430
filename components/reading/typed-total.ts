import type { Money } from '../../lib/money/money.ts';
import { parseMoney } from '../../lib/money/parse-money.ts';

/** Why what was typed is no total. Each has a sentence in every catalogue (`typed.issue.<name>`). */
export type TypedIssue =
  | 'no-amount'
  | 'ambiguous'
  | 'no-currency'
  | 'several'
  | 'other-currency'
  | 'not-positive';

/** The amount that the shopper typed, in the currency that they chose; it is never guessed. */
export const typedTotal = (text: string, currency: string | null): Money | TypedIssue => {
  if (currency === null) return 'no-currency';
  const parsed = parseMoney(text, { currency, decimal: null });
  if (!parsed.ok) return parsed.reason;
  if (parsed.money.currency !== currency) return 'other-currency';
  return parsed.money.minor > 0 ? parsed.money : 'not-positive';
};

/** A count as typed in any digits, `null` when it is no whole number from 1 to 99,999. */
export const typedCount = (text: string): number | null => {
  const counted = parseMoney(text.trim(), { currency: 'JPY', decimal: null });
  if (!counted.ok || !/^\p{Nd}{1,5}$/u.test(text.trim())) return null;
  return counted.money.minor >= 1 ? counted.money.minor : null;
};
