import { z } from 'zod';
import { Cart } from '../cart/cart.ts';
import { Offer } from '../cart/offer.ts';
import { PageReading } from '../cart/page-reading.ts';
import { Unreadable } from '../cart/unreadable.ts';
import { Account } from '../intermediary/account.ts';
import { Announcement, Group } from '../intermediary/club.ts';
import { Problem } from '../intermediary/problem.ts';
import { QuoteClaims } from '../intermediary/quote.ts';
import { Currency } from '../money/currency.ts';
import { Rate } from '../money/rate.ts';
import { RateHistory } from '../money/rate-history.ts';
import { Claim } from '../orders/claim.ts';
import { Message } from '../orders/message.ts';
import { Order, OrderId } from '../orders/order.ts';
import { OrderForm } from '../orders/order-form.ts';
import { OrderKind } from '../pricing/order-kind.ts';
import { Profile } from '../pricing/profile.ts';

const time = z.iso.datetime();
const origin = z.url().max(300);
const cartKey = z.string().min(1).max(300);

/** Of what the shopper is told by the system's notifications: of every change, of what waits for them, or of nothing. */
export const Notices = z.enum(['all', 'turn', 'none']);
export type Notices = z.infer<typeof Notices>;

/** What the shopper chose; one row. `language` null follows the browser; `unit` is the one that they count `currency` in when it is not the ISO one; `way` is the id of the intermediary's way to pay, `null` for its first; `consentedAt` null means that the welcome page was not finished, and then nothing is read or sent. */
export const Settings = z.strictObject({
  id: z.literal('settings'),
  language: z.string().max(20).nullable(),
  country: z.string().regex(/^[A-Z]{2}$/),
  currency: Currency,
  unit: z.literal('IRT').nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  chipOffAt: z.array(z.string().max(40)).max(100),
  intermediary: origin.nullable(),
  way: z.string().max(40).nullable().default(null),
  notices: Notices.default('all'),
  consentedAt: time.nullable(),
});
export type Settings = z.infer<typeof Settings>;

/** An intermediary that was looked up: its rules as last fetched. `profile.quoteKeys` are pinned from the day it was added: a later change of keys is refused. */
export const IntermediaryRow = z.strictObject({
  origin,
  profile: Profile,
  addedAt: time,
  fetchedAt: time,
});
export type IntermediaryRow = z.infer<typeof IntermediaryRow>;

/** A session at an intermediary. Only here does the token live: no content script can read this database. `cursor` is the last event seen. */
export const AccountRow = z.strictObject({
  origin,
  token: z.string().min(16).max(500),
  account: Account.nullable(),
  cursor: z.int().min(0),
});
export type AccountRow = z.infer<typeof AccountRow>;

/** What one intermediary announces and when that was fetched. */
export const AnnouncementsRow = z.strictObject({
  origin,
  announcements: z.array(Announcement).max(50),
  fetchedAt: time,
});
export type AnnouncementsRow = z.infer<typeof AnnouncementsRow>;

/** The group that the shopper orders with at one intermediary. */
export const GroupRow = z.strictObject({ origin, group: Group });
export type GroupRow = z.infer<typeof GroupRow>;

/** The rates of one intermediary and when they were fetched. */
export const RatesRow = z.strictObject({ origin, rates: z.array(Rate).max(400), fetchedAt: time });
export type RatesRow = z.infer<typeof RatesRow>;

/** How one rate of an intermediary moved, as it last told; `key` names both. `askedAt` is when it was last asked, `answeredAt` when it last answered, if only that it has none. */
export const RateHistoryRow = RateHistory.extend({
  key: z.string().max(320),
  origin,
  askedAt: time,
  answeredAt: time.nullable(),
});
export type RateHistoryRow = z.infer<typeof RateHistoryRow>;

/** The last reading of one cart; `key` names the store and its host. `kind` is what the shopper said that it is for, `null` while they leave it to the store's file. */
export const ReadingRow = z.strictObject({
  key: cartKey,
  kind: OrderKind.nullable().default(null),
  cart: Cart.nullable(),
  unreadable: Unreadable.nullable(),
  at: time,
});
export type ReadingRow = z.infer<typeof ReadingRow>;

/** Which cart a tab shows now. Tabs are numbered anew by each start of the browser. */
export const TabRow = z.strictObject({ tab: z.int(), key: cartKey });
export type TabRow = z.infer<typeof TabRow>;

/** The product that a tab shows now. */
export const OfferRow = z.strictObject({ tab: z.int(), offer: Offer });
export type OfferRow = z.infer<typeof OfferRow>;

/**
 * A tab's page that the shopper had read, until the tab goes elsewhere. `asked` is what is waited for from it, `refused` that the browser lets nobody in there;
 * `key` names the cart that came of it; `report` is its redacted sample.
 */
export const PageRow = z.strictObject({
  tab: z.int(),
  asked: z.enum(['reading', 'pointing', 'report']).nullable(),
  refused: z.boolean(),
  reading: PageReading.nullable(),
  title: z.string().max(500),
  key: cartKey.nullable(),
  report: z.string().max(50_000).nullable(),
  at: time,
});
export type PageRow = z.infer<typeof PageRow>;

/** The element at which the shopper pointed on a site, by its CSS selector: read first there from then on. */
export const PointerRow = z.strictObject({
  host: z.string().min(1).max(300),
  selector: z.string().min(1).max(1000),
  at: time,
});
export type PointerRow = z.infer<typeof PointerRow>;

/** The firm price that was last got for a cart, checked before it was kept. `servedAt` is the service's clock at `receivedAt` of ours, so that a wrong clock here does no harm. */
export const QuoteRow = z.strictObject({
  key: cartKey,
  origin,
  jws: z.string().max(60_000),
  kid: z.string().max(100),
  claims: QuoteClaims,
  cart: Cart,
  servedAt: time,
  receivedAt: time,
  before: QuoteClaims.nullable(),
});
export type QuoteRow = z.infer<typeof QuoteRow>;

/** What was typed into the form of a cart's order so far, under its draft key. Never a password: no form has one. */
export const DraftRow = z.strictObject({
  key: z.string().min(1).max(340),
  form: z.record(z.string().max(60), z.json()),
});
export type DraftRow = z.infer<typeof DraftRow>;

/** How far the hand-over of an order has come: on disk; an attempt under way or its answer lost; waiting to try again; taken by the service; refused for good; or tried so often that the shopper must know. */
export const HandOver = z.enum(['saved', 'sending', 'waiting', 'sent', 'refused', 'attention']);
export type HandOver = z.infer<typeof HandOver>;

/** How an order's history stands by our own check: signed and whole; whole, but signed by nobody; or changed since it was told before. */
export const HistoryStanding = z.enum(['signed', 'unsigned', 'broken']);
export type HistoryStanding = z.infer<typeof HistoryStanding>;

/**
 * One click on "order": the intent with the exact bytes that go out, and the order as the service last told it. `id` is made
 * here, once; `quote` (the jti) is unique, so that two popups can't order one firm price twice. An order that was placed on another
 * device has no `claims` and no bytes, and its own id in place of the quote. `passwordChangedAt` is when the shopper said that the password they had handed over is another now.
 * `open` is what `isOpen` says of the rest, as a number that the database can look up.
 */
export const OrderRow = z.strictObject({
  id: OrderId,
  quote: z.uuid(),
  key: cartKey,
  origin,
  account: z.string().max(100),
  bytes: z.string().max(256_000),
  cart: Cart,
  form: OrderForm,
  claims: QuoteClaims.nullable(),
  servedAt: time,
  receivedAt: time,
  handOver: HandOver,
  tries: z.int().min(0),
  nextTryAt: time.nullable(),
  problem: Problem.nullable(),
  order: Order.nullable(),
  history: HistoryStanding.default('unsigned'),
  confirmedAt: time,
  seenStatus: z.string().max(40).nullable(),
  passwordChangedAt: time.nullable().default(null),
  open: z.literal([0, 1]).default(1),
});
export type OrderRow = z.infer<typeof OrderRow>;

/**
 * A claim or a message on its way: written down with its exact bytes before the network, sent again till it is taken, then gone. `id` is the one that the page made
 * for it. `nextTryAt` is when another try is due; a `problem` without it is for good.
 */
export const LetterRow = z.strictObject({
  id: z.uuid(),
  order: OrderId,
  origin,
  account: z.string().max(100),
  call: z.enum(['fileClaim', 'writeMessage']),
  text: z.string().max(4000),
  bytes: z.string().max(20_000),
  tries: z.int().min(0),
  nextTryAt: time.nullable(),
  problem: Problem.nullable(),
  at: time,
});
export type LetterRow = z.infer<typeof LetterRow>;

/** A claim as the intermediary last told it. */
export const ClaimRow = Claim;
export type ClaimRow = z.infer<typeof ClaimRow>;

/** A message of an order's thread; `seen` once the shopper was told of it. */
export const MessageRow = Message.extend({ order: OrderId, seen: z.boolean() });
export type MessageRow = z.infer<typeof MessageRow>;

/** What became of an errand that a page asked for, under a name such as `signIn`: pages read here what a message does not answer. */
export const ErrandRow = z.strictObject({
  name: z.string().max(300),
  state: z.enum(['running', 'done', 'failed']),
  problem: Problem.nullable(),
  at: time,
  result: z.string().max(2000).nullable(),
});
export type ErrandRow = z.infer<typeof ErrandRow>;
