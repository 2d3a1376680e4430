import { decimalText } from '../../lib/money/decimal.ts';
import { moneyContext, type Surroundings } from '../../lib/money/money-context.ts';
import { parse } from '../../lib/money/parse.ts';

const nothing: Surroundings = { near: [], host: null, language: null, decimal: null };

/** What `parse` says of a text, short enough for a table: `"51.04 EUR"`, `"5 ?"` without a currency, `"1.234|1234 USD"`, `"5 JPY|CNY"`, or why it is no price. */
export const parsed = (text: string, around: Partial<Surroundings> = {}): string => {
  const found = parse(text, moneyContext({ ...nothing, ...around }));
  if (found.status === 'none') return found.reason;
  if (found.status === 'price') return `${decimalText(found.amount)} ${found.currency ?? '?'}`;
  return `${found.readings.map(decimalText).join('|')} ${found.currencies.join('|')}`.trim();
};
