import { longestText } from '../cart/longest-text.ts';
import type { Money } from '../money/money.ts';
import { parseMoney } from '../money/parse-money.ts';

/** How amounts are read on one page: `stated` is the currency that the page names in its data, `host` what an ambiguous symbol means there; `null` where that isn't known. */
export type AmountHint = { readonly stated: string | null; readonly host: string | null };

/** An amount as the page writes it. `null` when there is none; `'unclear'` when it can be read in two ways, or the text was cut. */
export const readAmount = (
  text: string,
  { stated, host }: AmountHint,
): Money | 'unclear' | null => {
  if (text.length > longestText) return 'unclear';
  const parsed = parseMoney(text.trim(), { currency: stated ?? host, decimal: null });
  if (parsed.ok) return parsed.money;
  return parsed.reason === 'no-amount' ? null : 'unclear';
};
