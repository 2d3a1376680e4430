import { z } from 'zod';
import { Money } from '../money/money.ts';
import { CartItem, CartLine, TotalKind } from './cart.ts';

/** What a page is to a shopper: a cart, the steps to pay, the thanks for an order, one product, or none of these. */
export const PageKind = z.enum(['cart', 'checkout', 'placed', 'product', 'none']);
export type PageKind = z.infer<typeof PageKind>;

/** Where a fact was read, in order of trust: what the shopper said, a store's own file, cart data of a shop platform, markup for machines, analytics, a labelled amount, mere structure, the address. */
export const EvidenceSource = z.enum([
  'typed',
  'pointed',
  'store',
  'cart-data',
  'structured-data',
  'data-layer',
  'label',
  'structure',
  'address',
]);
export type EvidenceSource = z.infer<typeof EvidenceSource>;

/** One place that speaks for a field, and what it says there (shortened, as the page writes it). */
export const Evidence = z.strictObject({
  field: z.enum(['kind', 'currency', 'total', 'items', 'lines', 'offer']),
  source: EvidenceSource,
  found: z.string().max(200),
});
export type Evidence = z.infer<typeof Evidence>;

/** Why something on a page is not known, or not for sure. Each has a sentence in every catalogue (`doubt.<name>`). */
export const Doubt = z.enum([
  'empty', // the cart is empty, or nothing is ticked
  'no-total',
  'no-items',
  'unclear-amount', // an amount that can be read in two ways
  'unclear-currency', // a sign that several currencies share, and nothing tells which
  'mixed-currencies',
  'sources-disagree', // two places name different totals
  'one-source', // a single weak place names the total, nothing confirms it
  'unexplained', // the lines and the total don't add up
  'page-changed', // a known store whose page lacks what its file expects
  'too-large',
]);
export type Doubt = z.infer<typeof Doubt>;

/**
 * What any page gave when the shopper asked for it to be read. `confidence` is `high` when the numbers may be shown as they are, `low` when the
 * shopper has to confirm them, `none` when there is no total (then `total` is `null`). `currency` may be known without a total.
 * `offer` is the price of a product page's main offer; `total` is never one.
 */
export const PageReading = z.strictObject({
  kind: PageKind,
  store: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable(),
  address: z.url({ protocol: /^https$/ }).max(2000),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  total: Money.nullable(),
  totalKind: TotalKind,
  items: z.array(CartItem).max(200),
  lines: z.array(CartLine).max(40),
  offer: Money.nullable(),
  confidence: z.enum(['high', 'low', 'none']),
  evidence: z.array(Evidence).max(60),
  doubts: z.array(Doubt).max(11),
  seenAt: z.iso.datetime(),
});
export type PageReading = z.infer<typeof PageReading>;
