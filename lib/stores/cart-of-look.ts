import type { Cart, CartGroup, CartItem, CartLine } from '../cart/cart.ts';
import type { CartLook } from '../cart/look.ts';
import type { Unreadable, UnreadableReason } from '../cart/unreadable.ts';
import type { Money } from '../money/money.ts';
import { itemOfRow } from './item-of-row.ts';
import type { CartPlace } from './locate.ts';
import { pageAddress } from './page-address.ts';
import type { AmountHint } from './read-amount.ts';
import { statedCurrency } from './stated-currency.ts';
import type { CartPage } from './store.ts';
import { summaryOfLook } from './summary-of-look.ts';

/** What a page that ought to show a cart gave: the cart, or why there is none that can be trusted. */
export type Reading = { readonly cart: Cart } | { readonly unreadable: Unreadable };

/** The cart that the texts of a page mean. Pure; never throws, never guesses: what is not certain is unreadable, with its reason. */
export const cartOfLook = (
  look: CartLook,
  address: string,
  place: CartPlace,
  now: Date,
): Reading => {
  const facts = readFacts(look, place, address);
  const from = { store: place.store.id, address: pageAddress(address) };
  if ('reason' in facts) {
    const missing = facts.reason === 'empty' ? [] : look.missing;
    const reason = isChanged(place.page, missing, facts.reason) ? 'page-changed' : facts.reason;
    return { unreadable: { ...from, reason, missing } };
  }
  const { totalKind } = place.page;
  const about = { page: place.kind, totalKind, seenAt: now.toISOString() };
  return { cart: { ...from, ...about, ...facts } };
};

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

const readFacts = (look: CartLook, place: CartPlace, address: string): Facts | Refusal => {
  const hint = { stated: statedCurrency(look.currency), host: place.currency };
  const items = readItems(look, address, place, hint);
  if ('reason' in items) return items;
  if (isEmpty(look, items)) return { reason: 'empty' };
  const groups = readGroups(look, place.page, items, hint);
  if ('reason' in groups) return groups;
  const summary = summaryOfLook(look.summary, place.page.summary.total !== null, hint);
  if ('reason' in summary) return summary;
  return judge({ items, ...summary, ...(groups.length > 0 && { groups }) });
};

/** A row without an id is none; an amount that is unclear makes the whole page unclear. */
const readItems = (
  { rows }: CartLook,
  address: string,
  place: CartPlace,
  hint: AmountHint,
): CartItem[] | Refusal => {
  if (rows === null) return { reason: 'too-large' };
  const read = rows.flatMap((row) => itemOfRow(row, address, place, hint) ?? []);
  const items = read.filter((item) => item !== 'unclear');
  return items.length < read.length ? { reason: 'unclear-amount' } : items;
};

/** Nothing ticked, or no row and the store's word for it; that word beside rows is about another cart. */
const isEmpty = ({ saysEmpty }: CartLook, items: readonly CartItem[]): boolean =>
  items.length > 0 ? !items.some(({ selected }) => selected) : saysEmpty;

/** The sellers' parts that have lines and a total of their own; a part without them says nothing, one that can't be read makes the page unreadable. */
const readGroups = (
  { groups }: CartLook,
  { groups: places }: CartPage,
  items: readonly CartItem[],
  hint: AmountHint,
): CartGroup[] | Refusal => {
  if (groups === null) return { reason: 'too-large' };
  const sellers = new Set(items.map(({ seller }) => seller));
  const read: CartGroup[] = [];
  for (const { seller, summary: look } of groups.filter((group) => sellers.has(group.seller))) {
    const summary = summaryOfLook(look, Boolean(places?.summary?.total), hint);
    if (!('reason' in summary)) read.push({ seller, ...summary });
    else if (summary.reason !== 'no-total') return summary;
  }
  return read;
};

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
