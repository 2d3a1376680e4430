import { countryCurrency } from '../money/place-currency.ts';
import type { Place } from './locate.ts';

/** What an ambiguous sign means at a page of a known store: the money of its host, or of the market that its address names; `null` when neither tells. */
export const marketCurrency = (address: string, { store, currency }: Place): string | null => {
  const country = store.market?.exec(address)?.slice(1).find(Boolean);
  return currency ?? (country === undefined ? null : countryCurrency(country));
};
