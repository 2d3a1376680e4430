import { type MoneyHint, parseMoney } from '../../lib/money/parse-money.ts';

const nothingKnown: MoneyHint = { currency: null, decimal: null };

/** What `parseMoney` says of a text, short enough for a table: `"1299 USD"` in minor units, or the reason of the refusal. */
export const reading = (text: string, hint: Partial<MoneyHint> = {}): string => {
  const parsed = parseMoney(text, { ...nothingKnown, ...hint });
  return parsed.ok ? `${parsed.money.minor} ${parsed.money.currency}` : parsed.reason;
};
