import type { RowLook } from '../cart/look.ts';
import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';
import { isWithin } from './is-within.ts';
import { sellersOfRows } from './look-at-groups.ts';
import { lookAtRow } from './look-at-row.ts';
import type { CartPage } from './store.ts';

const mostItems = 200;
/** Templates and saved rows may stand among the items; more than this is not looked through. */
const mostRows = 2000;

/** The rows of a page that are seen and have a title; `null` for more than a cart can have. `hasCurrency` says that the page states one, in which prices for machines are. */
export const lookAtRows = (
  document: Document,
  { rows: selector, skip, row: places, groups }: CartPage,
  hasCurrency: boolean,
): RowLook[] | null => {
  const found = findAll(document, selector);
  if (found.length > mostRows) return null;
  const rows = found.filter((row) => (skip === null || !isWithin(row, skip)) && isRendered(row));
  if (rows.length > mostItems) return null;
  const sellers = sellersOfRows(document, selector, groups);
  return rows.flatMap((row) => {
    const look = lookAtRow(row, places, hasCurrency);
    return look ? [{ ...look, seller: look.seller ?? sellers.get(row) ?? null }] : [];
  });
};
