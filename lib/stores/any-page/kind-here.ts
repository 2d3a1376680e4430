import type { Evidence, PageKind } from '../../cart/page-reading.ts';
import { findAll } from '../find-all.ts';
import { isRendered } from '../is-rendered.ts';
import type { Facts } from './page-facts.ts';

/** What the page is, from its address and itself. */
export const kindHere = (facts: Facts): { kind: PageKind; evidence: Evidence[] } => {
  const { document, lines } = facts;
  const card = findAll(document, '[autocomplete^="cc-"], [name*="card" i], [id*="card" i], [autocomplete*="address"], [name*="zip" i], [name*="postal" i], [name*="address" i]').length > 0;
  const total = lines.some(({ meaning, inRow }) => meaning === 'total' && !inRow);
  const pay = findAll(document, 'button, [type="submit"], a').slice(0, 2000).some((one) => isRendered(one) && /^\s*(pay|place order|checkout|check out|complete order|buy now|continue)/i.test(one.textContent ?? ''));
  const rows = facts.rows.length > 0;
  const kind: PageKind = card || (pay && total) ? 'checkout' : rows && total ? 'cart' : total ? 'cart' : 'none';
  return { kind, evidence: [] };
};
