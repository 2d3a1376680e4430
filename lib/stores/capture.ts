import type { Cart, CartGroup, CartItem, CartLine } from '../cart/cart.ts';
import type { Unreadable, UnreadableReason } from '../cart/unreadable.ts';
import type { Money } from '../money/money.ts';
import { findAll } from './find-all.ts';
import { findRendered } from './find-rendered.ts';
import type { CartPlace } from './locate.ts';
import { pageAddress } from './page-address.ts';
import { readCurrency } from './read-currency.ts';
import { readGroups } from './read-groups.ts';
import { readItems } from './read-items.ts';
import { readSummary } from './read-summary.ts';
import type { CartPage } from './store.ts';

/** What a page that ought to show a cart gave: the cart, or why there is none that can be trusted. */
export type Reading = { readonly cart: Cart } | { readonly unreadable: Unreadable };

/** Reads the cart of a page. Pure but for reading the DOM; never throws, never guesses: what is not certain is unreadable, with its reason. */
export const capture = (
  document: Document,
  address: string,
  place: CartPlace,
  now: Date,
): Reading => {
  const facts = readFacts(document, place, address);
  const from = { store: place.store.id, address: pageAddress(address) };
  if ('reason' in facts) {
    const missing = facts.reason === 'empty' ? [] : missingFields(document, place.page);
    const reason = isChanged(place.page, missing, facts.reason) ? 'page-changed' : facts.reason;
    return { unreadable: { ...from, reason, missing } };
  }
  const { totalKind } = place.page;
  const about = { page: place.kind, totalKind, seenAt: now.toISOString() };
  return { cart: { ...from, ...about, ...facts } };
};

/** The fields whose places, which such a page always has, are gone. */
const missingFields = (document: Document, { canaries }: CartPage): string[] =>
  Object.entries(canaries).flatMap(([field, at]) =>
    findAll(document, at).length > 0 ? [] : [field],
  );

/** A page that lacks every place may be loading still, or be another one at the same address; one that lacks some has been changed. */
const isChanged = (
  { canaries }: CartPage,
  missing: readonly string[],
  reason: UnreadableReason,
): boolean =>
  (reason === 'no-total' || reason === 'no-items') &&
  missing.length > 0 &&
  missing.length < Object.keys(canaries).length;

type Facts = { items: CartItem[]; lines: CartLine[]; total: Money; groups?: CartGroup[] };
type Refusal = { reason: UnreadableReason };

const mostLines = 40;

const readFacts = (document: Document, place: CartPlace, address: string): Facts | Refusal => {
  const { page } = place;
  const hint = { stated: readCurrency(document, page.currency), host: place.currency };
  const rows = readItems(document, address, place, hint);
  if ('reason' in rows) return rows;
  if (isEmpty(document, page.empty, rows.items)) return { reason: 'empty' };
  const groups = readGroups(document, page.groups, rows.items, hint);
  if ('reason' in groups) return groups;
  const summary = readSummary(document, page.summary, hint);
  if ('reason' in summary) return summary;
  return judge({ ...rows, ...summary, ...(groups.length > 0 && { groups }) });
};

/** Nothing ticked, or no row and the store's word for it; that word beside rows is about another cart. */
const isEmpty = (document: Document, notice: string | null, items: readonly CartItem[]): boolean =>
  items.length > 0
    ? !items.some(({ selected }) => selected)
    : notice !== null && findRendered(document, notice) !== null;

const judge = (facts: Facts): Facts | Refusal => {
  const { items, lines, total, groups = [] } = facts;
  if (items.length === 0) return { reason: 'no-items' };
  if (lines.length > mostLines) return { reason: 'too-large' };
  const amounts = [
    ...items.flatMap(({ unitPrice }) => unitPrice ?? []),
    ...lines.map(({ amount }) => amount),
    ...groups.flatMap((group) => [...group.lines.map(({ amount }) => amount), group.total ?? []]),
  ].flat();
  return amounts.every(({ currency }) => currency === total.currency)
    ? facts
    : { reason: 'mixed-currencies' };
};
