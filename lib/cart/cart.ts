import { z } from 'zod';
import { Money } from '../money/money.ts';

/** At most what promises.md allows a page to make us keep: 200 items, 500 characters a field. */
const text = z.string().max(500);
const webAddress = z.url({ protocol: /^https$/ }).max(2000);

/** One row of a cart. `unitPrice` is what one piece costs now (never a struck list price); `null` when the page shows none. `id` is the store's own (an ASIN, an AliExpress item id). */
export const CartItem = z.strictObject({
  id: text.min(1),
  title: text.min(1),
  link: webAddress,
  picture: webAddress.nullable(),
  variant: text.nullable(),
  seller: text.nullable(),
  quantity: z.int().min(1).max(99_999),
  unitPrice: Money.nullable(),
  selected: z.boolean(),
});
export type CartItem = z.infer<typeof CartItem>;

/** What a line of the store's summary is for; `other` keeps the store's own label. */
export const CartLineKind = z.enum([
  'items',
  'shipping',
  'tax',
  'import-fees',
  'discount',
  'fee',
  'other',
]);
export type CartLineKind = z.infer<typeof CartLineKind>;

/** One line of the store's summary. `label` as the store writes it; discounts are negative. */
export const CartLine = z.strictObject({ kind: CartLineKind, label: text, amount: Money });
export type CartLine = z.infer<typeof CartLine>;

/** What a page says of one seller's part of the cart: that part's own lines and total, `null` when it shows none. Its items are those with this seller. */
export const CartGroup = z.strictObject({
  seller: text.min(1),
  lines: z.array(CartLine).max(40),
  total: Money.nullable(),
});
export type CartGroup = z.infer<typeof CartGroup>;

/** How final the store's total is: goods only, all but tax, the store's own estimate, or what will be charged. */
export const TotalKind = z.enum(['items', 'before-tax', 'estimated', 'grand']);
export type TotalKind = z.infer<typeof TotalKind>;

/**
 * A cart as one page showed it at one moment. Every amount is in the currency of `total`. `lines` are the
 * store's own summary without its total; `groups` stand only where sellers have lines or totals of their own; `address` is the page's, https, without user info or fragment.
 */
export const Cart = z.strictObject({
  store: z.string().regex(/^[a-z0-9-]{1,40}$/),
  page: z.enum(['cart', 'checkout']),
  address: webAddress,
  items: z.array(CartItem).max(200),
  lines: z.array(CartLine).max(40),
  groups: z.array(CartGroup).max(50).optional(),
  total: Money,
  totalKind: TotalKind,
  seenAt: z.iso.datetime(),
});
export type Cart = z.infer<typeof Cart>;
