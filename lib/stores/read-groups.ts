import type { CartGroup, CartItem } from '../cart/cart.ts';
import type { UnreadableReason } from '../cart/unreadable.ts';
import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';
import { read } from './read.ts';
import type { AmountHint } from './read-amount.ts';
import { readSummary } from './read-summary.ts';
import type { GroupPlaces } from './store.ts';
import { tidy } from './tidy.ts';

const mostGroups = 50;

/** The sellers' parts that have lines and a total of their own, for sellers of these items; a part without them says nothing, nor does the only part of a cart; one that can't be read makes the page unreadable. */
export const readGroups = (
  document: Document,
  places: GroupPlaces | null,
  items: readonly CartItem[],
  hint: AmountHint,
): CartGroup[] | { reason: UnreadableReason } => {
  if (!places?.summary) return [];
  const sellers = new Set(items.map(({ seller }) => seller));
  const groups: CartGroup[] = [];
  const parts = findGroups(document, places);
  if (parts.length < 2) return [];
  for (const part of parts) {
    const seller = sellerOf(part, places);
    const summary = readSummary(part, places.summary, hint);
    if (seller === null || !sellers.has(seller)) continue;
    if (!('reason' in summary)) groups.push({ seller, ...summary });
    else if (summary.reason !== 'no-total') return summary;
  }
  return groups.length > mostGroups ? { reason: 'too-large' } : groups;
};

const findGroups = (document: Document, places: GroupPlaces | null): Element[] =>
  places ? findAll(document, places.at).filter(isRendered) : [];

/** Whose part of the cart each row stands in: the rows that a part or a heading precedes, with its seller. */
export const sellersOfRows = (
  document: Document,
  rows: string,
  places: GroupPlaces | null,
): Map<Element, string | null> => {
  const sellers = new Map<Element, string | null>();
  const parts = new Set(findGroups(document, places));
  if (!places || parts.size === 0) return sellers;
  let seller: string | null = null;
  for (const one of findAll(document, `${rows}, ${places.at}`))
    if (parts.has(one)) seller = sellerOf(one, places);
    else sellers.set(one, seller);
  return sellers;
};

const sellerOf = (part: Element, { seller }: GroupPlaces): string | null =>
  tidy(read(part, seller) ?? '') || null;
