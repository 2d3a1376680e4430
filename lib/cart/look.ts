import { z } from 'zod';
import { longestText } from './longest-text.ts';

const text = z.string().max(longestText + 1);
const address = z.string().max(2000);

/** The texts of one row of a cart, as they stand on the page; `null` where the page has none. `link` is the row's own link and `href` one that names its id, both as written. `unitPrice` is left out where a machine's price will do, and `linePrice` where there is one of a piece. */
export const RowLook = z.strictObject({
  id: text.nullable(),
  title: text,
  picture: address.nullable(),
  variant: text.nullable(),
  seller: text.nullable(),
  link: address.nullable(),
  href: address.nullable(),
  quantity: text.nullable(),
  machinePrice: text.nullable(),
  unitPrice: text.nullable(),
  linePrice: text.nullable(),
  selected: z.boolean(),
});
export type RowLook = z.infer<typeof RowLook>;

/** A row of a store's summary: the code that the store gives it, its label and its amount. */
export const LineLook = z.strictObject({ type: text, label: text, amount: text });
export type LineLook = z.infer<typeof LineLook>;

/** A summary: its rows, and every different text that stands in the place of its total. */
export const SummaryLook = z.strictObject({
  lines: z.array(LineLook).max(200),
  totals: z.array(text).max(20),
});
export type SummaryLook = z.infer<typeof SummaryLook>;

/** One seller's part of a cart that has a summary of its own; `null` when that is too long. */
export const GroupLook = z.strictObject({ seller: text, summary: SummaryLook.nullable() });
export type GroupLook = z.infer<typeof GroupLook>;

/** What a cart or checkout shows at one moment, as texts; `null` for what there is too much of. `currency` is the one that the page states in its data, `missing` names the fields whose places are gone. */
export const CartLook = z.strictObject({
  of: z.literal('cart'),
  currency: text.nullable(),
  rows: z.array(RowLook).max(200).nullable(),
  groups: z.array(GroupLook).max(50).nullable(),
  summary: SummaryLook.nullable(),
  saysEmpty: z.boolean(),
  missing: z.array(z.string().max(40)).max(20),
});
export type CartLook = z.infer<typeof CartLook>;

/** What a product page shows as its price. */
export const OfferLook = z.strictObject({
  of: z.literal('offer'),
  currency: text.nullable(),
  price: text,
});
export type OfferLook = z.infer<typeof OfferLook>;

/** A look at a page: what its script tells. It only collects texts; what they mean is found out where the page can't see or slow it. `address` is the page's, https, for the store's file to be found by; it is not kept. */
export const Look = z.strictObject({
  address: z.url({ protocol: /^https$/ }).max(2000),
  at: z.iso.datetime(),
  shown: z.discriminatedUnion('of', [CartLook, OfferLook]),
});
export type Look = z.infer<typeof Look>;
