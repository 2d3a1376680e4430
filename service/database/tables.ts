import {
  bigint,
  bigserial,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Cart } from '../../lib/cart/cart.ts';
import type { Money } from '../../lib/money/money.ts';
import type { IdentityForm, IdentityState } from '../../lib/orders/identity.ts';
import type { Receipt } from '../../lib/orders/order.ts';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import type { OrderForm } from '../../lib/orders/order-form.ts';
import type { OrderStatus } from '../../lib/orders/status.ts';
import type { Breakdown } from '../../lib/pricing/breakdown.ts';
import type { Fee } from '../../lib/pricing/profile.ts';
import { user } from './auth-tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const owner = () =>
  text('owner')
    .notNull()
    .references(() => user.id);

/** What an installation makes once at its first start: the signing key and the secret of its sessions. */
export const installation = pgTable('installation', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** What is known of a shopper beside the account: contact, country, identity check, and how they stand in the club (tier, points that staff granted, offers they were chosen for). */
export const shoppers = pgTable('shoppers', {
  owner: owner().primaryKey(),
  phone: text('phone').notNull().default(''),
  country: text('country'),
  identityState: text('identity_state').$type<IdentityState['state']>().notNull().default('none'),
  identityReason: text('identity_reason'),
  tier: text('tier'),
  points: integer('points').notNull().default(0),
  offers: jsonb('offers').$type<string[]>().notNull().default([]),
  identityForm: jsonb('identity_form').$type<IdentityForm>(),
});

/** The intermediary's own rates: `value` × 10^-`scale` units of `to` for one unit of `from`. */
export const rates = pgTable(
  'rates',
  {
    from: text('from').notNull(),
    to: text('to').notNull(),
    value: bigint('value', { mode: 'number' }).notNull(),
    scale: integer('scale').notNull(),
  },
  (table) => [primaryKey({ columns: [table.from, table.to] })],
);

/** Every rate that the intermediary has had, by the moment from which it held; of two at one moment the one with the greater `seq`. */
export const rateHistory = pgTable(
  'rate_history',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    from: text('from').notNull(),
    to: text('to').notNull(),
    value: bigint('value', { mode: 'number' }).notNull(),
    scale: integer('scale').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('rate_history_by_pair').on(table.from, table.to, table.at, table.seq)],
);

/** The fees that staff set, as whole lists: for one way to pay, or under the empty name for all of them. A place without a list has the profile's own. */
export const feeLists = pgTable('fee_lists', {
  way: text('way').primaryKey(),
  fees: jsonb('fees').$type<Fee[]>().notNull(),
});

/** Orders. The id comes from the extension, so it is unique within its owner only; `jti` is the firm price that the order used up, `bodyHash` the digest of the request that made it, `payeeFee` what the payee bears by the rules of that day. */
export const orders = pgTable(
  'orders',
  {
    owner: owner(),
    id: uuid('id').notNull(),
    serial: bigserial('serial', { mode: 'number' }).notNull().unique(),
    jti: uuid('jti').notNull().unique(),
    bodyHash: text('body_hash').notNull(),
    status: text('status').$type<OrderStatus>().notNull(),
    cart: jsonb('cart').$type<Cart>().notNull(),
    form: jsonb('form').$type<OrderForm>().notNull(),
    way: text('way').notNull(),
    price: jsonb('price').$type<Breakdown>().notNull(),
    payeeFee: jsonb('payee_fee').$type<Money>(),
    placedAt: moment('placed_at').notNull(),
    payBefore: moment('pay_before').notNull(),
    promisedBy: moment('promised_by'),
    refund: jsonb('refund').$type<Money>(),
    receipt: jsonb('receipt').$type<Receipt>(),
    claimedBy: text('claimed_by'),
    warned: text('warned').$type<'soon' | 'late'>(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.id] }),
    index('orders_by_status').on(table.status, table.payBefore),
  ],
);

/** The append-only, hash-chained history of every order; `seq` is the cursor of all events. */
export const events = pgTable(
  'events',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    owner: text('owner').notNull(),
    order: uuid('order').notNull(),
    status: text('status').$type<OrderStatus>().notNull(),
    actor: text('actor').$type<OrderEvent['actor']>().notNull(),
    at: moment('at').notNull(),
    note: text('note').notNull(),
    what: text('what').$type<OrderEvent['what']>(),
    previous: text('previous'),
    hash: text('hash').notNull(),
    signature: text('signature'),
  },
  (table) => [
    foreignKey({ columns: [table.owner, table.order], foreignColumns: [orders.owner, orders.id] }),
    index('events_by_owner').on(table.owner, table.seq),
    index('events_by_order').on(table.owner, table.order, table.seq),
  ],
);

/** Payment windows: `token` is the secret part of the address; `charging` holds from the claim of the charge to the gateway's answer. Card data are in no column. */
export const payments = pgTable(
  'payments',
  {
    token: text('token').primaryKey(),
    owner: text('owner').notNull(),
    order: uuid('order').notNull(),
    state: text('state').$type<'open' | 'charging' | 'paid'>().notNull(),
    until: moment('until').notNull(),
    claimedAt: moment('claimed_at'),
    reference: text('reference'),
  },
  (table) => [
    foreignKey({ columns: [table.owner, table.order], foreignColumns: [orders.owner, orders.id] }),
    index('payments_by_order').on(table.owner, table.order),
  ],
);
