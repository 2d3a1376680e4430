import type { Cart, CartItem } from '../cart/cart.ts';
import { unexplainedOf } from '../cart/check-arithmetic.ts';
import type { PageReading } from '../cart/page-reading.ts';
import type { Money } from '../money/money.ts';

/** What the shopper calls the things that they pay for, where a page named none. */
export type NamedGoods = { readonly title: string; readonly quantity: number };

/**
 * The cart of a page that was read by click or typed in: its total, the items that were read or else one of the shopper's naming. Lines and prices that
 * don't make up the total are left out rather than shown beside it. `null` when there is nothing to call it by.
 */
export const cartOfReading = (
  reading: PageReading,
  total: Money,
  named: NamedGoods | null,
): Cart | null => {
  const items = itemsFor(reading, total, named);
  if (items.length === 0) return null;
  const cart: Cart = {
    store: reading.store ?? unknownStore,
    page: reading.kind === 'cart' ? 'cart' : 'checkout',
    address: reading.address,
    items,
    lines: reading.lines.filter(({ amount }) => amount.currency === total.currency),
    total,
    totalKind: reading.totalKind,
    seenAt: reading.seenAt,
  };
  return explains(cart) ? cart : { ...cart, lines: [], totalKind: 'grand' };
};

/** The id under which carts stand whose store has no file. */
const unknownStore = 'any-page';

const explains = (cart: Cart): boolean => (unexplainedOf(cart)?.minor ?? 0) === 0;

const itemsFor = (
  { items, address }: PageReading,
  total: Money,
  named: NamedGoods | null,
): CartItem[] => {
  if (named !== null) return [namedItem(address, total, named)];
  return items.map((item) =>
    item.unitPrice?.currency === total.currency ? item : { ...item, unitPrice: null },
  );
};

/** One item for all of it; a piece has a price only if the pieces make up the total. */
const namedItem = (link: string, total: Money, { title, quantity }: NamedGoods): CartItem => ({
  id: 'named',
  title,
  link,
  picture: null,
  variant: null,
  seller: null,
  quantity,
  unitPrice: total.minor % quantity === 0 ? { ...total, minor: total.minor / quantity } : null,
  selected: true,
});
