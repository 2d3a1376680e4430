import type { Cart, CartItem, CartLine } from '../cart/cart.ts';
import type { Unreadable, UnreadableReason } from '../cart/unreadable.ts';
import type { Money } from '../money/money.ts';
import { findRendered } from './find-rendered.ts';
import type { Place } from './locate.ts';
import { readCurrency } from './read-currency.ts';
import { readItems } from './read-items.ts';
import { readSummary } from './read-summary.ts';

/** What a page that ought to show a cart gave: the cart, or why there is none that can be trusted. */
export type Reading = { readonly cart: Cart } | { readonly unreadable: Unreadable };

/** Reads the cart of a page. Pure but for reading the DOM; never throws, never guesses: what is not certain is unreadable, with its reason. */
export const capture = (document: Document, address: string, place: Place, now: Date): Reading => {
  const facts = readFacts(document, place, address);
  const from = { store: place.store.id, address: pageAddress(address) };
  if ('reason' in facts) return { unreadable: { ...from, reason: facts.reason } };
  const { totalKind } = place.page;
  const about = { page: place.kind, totalKind, seenAt: now.toISOString() };
  return { cart: { ...from, ...about, ...facts } };
};

type Facts = { items: CartItem[]; lines: CartLine[]; total: Money };
type Refusal = { reason: UnreadableReason };

const mostLines = 40;

const readFacts = (document: Document, place: Place, address: string): Facts | Refusal => {
  const { page } = place;
  const hint = { stated: readCurrency(document, page.currency), host: place.currency };
  const rows = readItems(document, address, place, hint);
  if ('reason' in rows) return rows;
  if (isEmpty(document, page.empty, rows.items)) return { reason: 'empty' };
  const summary = readSummary(document, page.summary, hint);
  return 'reason' in summary ? summary : judge({ ...rows, ...summary });
};

/** Nothing ticked, or no row and the store's word for it; that word beside rows is about another cart. */
const isEmpty = (document: Document, notice: string | null, items: readonly CartItem[]): boolean =>
  items.length > 0
    ? !items.some(({ selected }) => selected)
    : notice !== null && findRendered(document, notice) !== null;

const judge = (facts: Facts): Facts | Refusal => {
  const { items, lines, total } = facts;
  if (items.length === 0) return { reason: 'no-items' };
  if (lines.length > mostLines) return { reason: 'too-large' };
  const amounts = [
    ...items.flatMap(({ unitPrice }) => unitPrice ?? []),
    ...lines.map(({ amount }) => amount),
  ];
  return amounts.every(({ currency }) => currency === total.currency)
    ? facts
    : { reason: 'mixed-currencies' };
};

/** The page's address without query, fragment and user: these can hold what is private, and nothing that the order needs. */
const pageAddress = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.slice(0, 2000);
};
