import type { Cart, CartItem, CartLine } from '../cart/cart.ts';
import type { Unreadable, UnreadableReason } from '../cart/unreadable.ts';
import type { Money } from '../money/money.ts';
import { rendered } from './dom.ts';
import type { Place } from './locate.ts';
import { read } from './read.ts';
import type { AmountHint } from './read-amount.ts';
import { readItems } from './read-items.ts';
import { readSummary } from './read-summary.ts';

/** What a page that ought to show a cart gave: the cart, or why there is none that can be trusted. */
export type Reading = { readonly cart: Cart } | { readonly unreadable: Unreadable };

/** Reads the cart of a page. Pure but for reading the DOM; never throws, never guesses: what is not certain is unreadable, with its reason. */
export const capture = (document: Document, address: string, place: Place, now: Date): Reading => {
  const at = pageAddress(address);
  const result = readPage(document, address, place);
  if ('reason' in result)
    return { unreadable: { store: place.store.id, address: at, reason: result.reason } };
  const { items, lines, total } = result;
  return {
    cart: {
      store: place.store.id,
      page: place.kind,
      address: at,
      items,
      lines,
      total,
      totalKind: place.page.totalKind,
      seenAt: now.toISOString(),
    },
  };
};

type Facts = { items: CartItem[]; lines: CartLine[]; total: Money };

const readPage = (
  document: Document,
  address: string,
  place: Place,
): Facts | { reason: UnreadableReason } => {
  const { page } = place;
  if (page.empty !== null && rendered(document, page.empty).length > 0) return { reason: 'empty' };
  const hint: AmountHint = {
    stated: read(document.documentElement, page.currency),
    host: place.currency,
  };
  const rows = readItems(document, address, place, hint);
  if (!rows.ok) return rows;
  const summary = readSummary(document, page.summary, hint);
  if (!summary.ok) return summary;
  return judge(rows.items, summary.lines, withoutPaying(summary.total, summary.paidWith));
};

/** A gift card is a way to pay, not a discount: the goods cost what they cost. */
const withoutPaying = (total: Money, paidWith: number): Money => ({
  ...total,
  minor: total.minor - paidWith,
});

const judge = (
  items: CartItem[],
  lines: CartLine[],
  total: Money,
): Facts | { reason: UnreadableReason } => {
  if (items.length === 0) return { reason: 'no-items' };
  if (!items.some(({ selected }) => selected)) return { reason: 'empty' };
  if (lines.length > 40) return { reason: 'too-large' };
  const currencies = [
    ...items.flatMap(({ unitPrice }) => unitPrice ?? []),
    ...lines.map(({ amount }) => amount),
  ];
  if (currencies.some(({ currency }) => currency !== total.currency))
    return { reason: 'mixed-currencies' };
  return { items, lines, total };
};

/** The page's address without query, fragment and user: these can hold what is private, and nothing that the order needs. */
const pageAddress = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.slice(0, 2000);
};
