import type { Money } from '../../lib/money/money.ts';
import { parseMoney } from '../../lib/money/parse-money.ts';
import type { Unit } from '../../lib/money/unit.ts';

/** A part of an amount as the shopper types it, in the unit that they count this currency in; nothing typed is nothing to pay. `null` for what is no such amount, or below zero. */
export const typedPart = (text: string, currency: string, unit: Unit | null): Money | null => {
  if (text.trim() === '') return { minor: 0, currency };
  const hint = unit?.currency === currency ? unit.code : currency;
  const parsed = parseMoney(text, { currency: hint, decimal: null });
  if (!parsed.ok) return null;
  return parsed.money.currency === currency && parsed.money.minor >= 0 ? parsed.money : null;
};
