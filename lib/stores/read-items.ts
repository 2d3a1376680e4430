import type { CartItem } from '../cart/cart.ts';
import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';
import { isWithin } from './is-within.ts';
import type { CartPlace } from './locate.ts';
import type { AmountHint } from './read-amount.ts';
import { sellersOfRows } from './read-groups.ts';
import { readItem } from './read-item.ts';

/** What the rows of a cart gave: the items, or why they can't be trusted. */
export type ItemsRead = { items: CartItem[] } | { reason: 'too-large' | 'unclear-amount' };

const mostItems = 200;
/** Templates and saved rows may stand among the items; more than this is not looked through. */
const mostRows = 2000;

/** The items of a page. A row without an id or a title is none (a notice, a template); an amount that is unclear makes the whole page unclear. */
export const readItems = (
  document: Document,
  address: string,
  place: CartPlace,
  hint: AmountHint,
): ItemsRead => {
  const { rows: selector, skip, groups } = place.page;
  const found = findAll(document, selector);
  if (found.length > mostRows) return { reason: 'too-large' };
  const rows = found.filter((row) => (skip === null || !isWithin(row, skip)) && isRendered(row));
  if (rows.length > mostItems) return { reason: 'too-large' };
  const sellers = sellersOfRows(document, selector, groups);
  const items: CartItem[] = [];
  for (const row of rows) {
    const item = readItem(row, address, place, hint);
    if (item === 'unclear') return { reason: 'unclear-amount' };
    if (item) items.push({ ...item, seller: item.seller ?? sellers.get(row) ?? null });
  }
  return { items };
};
