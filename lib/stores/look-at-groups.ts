import type { GroupLook, RowLook } from '../cart/look.ts';
import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';
import { lookAtSummary } from './look-at-summary.ts';
import { read } from './read.ts';
import type { GroupPlaces } from './store.ts';
import { tidy } from './tidy.ts';

const mostGroups = 50;

/** The sellers' parts with summaries of their own, for the sellers of these rows; none where there is but one part, `null` for too many. */
export const lookAtGroups = (
  document: Document,
  places: GroupPlaces | null,
  rows: readonly RowLook[],
): GroupLook[] | null => {
  const summary = places?.summary;
  if (!summary) return [];
  const sellers = new Set(rows.map(({ seller }) => seller));
  const parts = findGroups(document, places);
  const groups = parts.flatMap((part) => {
    const seller = sellerOf(part, places);
    return seller !== null && sellers.has(seller) ? [{ seller, part }] : [];
  });
  if (parts.length < 2) return [];
  if (groups.length > mostGroups) return null;
  return groups.map(({ seller, part }) => ({ seller, summary: lookAtSummary(part, summary) }));
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
