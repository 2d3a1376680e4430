import { findAll } from './find-all.ts';
import { findRendered } from './find-rendered.ts';
import { isRendered } from './is-rendered.ts';
import { placeAt } from './locate.ts';
import type { LinePlaces, Store, SummaryPlaces } from './store.ts';

/** The element beside which the local total goes: the store's own total, or the price of the product, as it is rendered; `null` when the page shows none. */
export const totalPlace = (document: Document, stores: readonly Store[]): Element | null => {
  const place = placeAt(document.location, stores);
  if (!place || !('page' in place) || place.page === null) return null;
  return place.kind === 'product'
    ? findRendered(document, place.page.place)
    : summaryPlace(document, place.page.summary);
};

const summaryPlace = (document: Document, summary: SummaryPlaces): Element | null =>
  summary.total === null
    ? lastAmount(document, summary.lines)
    : (findAll(document, summary.total).findLast(isRendered) ?? null);

/** A summary without a place for its total ends with it. */
const lastAmount = (document: Document, { rows, amount }: LinePlaces): Element | null => {
  const amounts = findAll(document, rows).flatMap((row) => findRendered(row, amount) ?? []);
  return amounts.at(-1) ?? null;
};
