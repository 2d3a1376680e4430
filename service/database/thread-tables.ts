import {
  bigserial,
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Money } from '../../lib/money/money.ts';
import type { Claim } from '../../lib/orders/claim.ts';
import type { Message } from '../../lib/orders/message.ts';
import { orders } from './tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Claims of shoppers, unique by the id that the extension made within their owner. */
export const claims = pgTable(
  'claims',
  {
    seq: bigserial('seq', { mode: 'number' }).notNull().unique(),
    owner: text('owner').notNull(),
    id: uuid('id').notNull(),
    order: uuid('order').notNull(),
    amount: jsonb('amount').$type<Money>(),
    sendBack: boolean('send_back').notNull(),
    reason: text('reason').$type<Claim['reason']>().notNull(),
    text: text('text').notNull(),
    state: text('state').$type<Claim['state']>().notNull().default('open'),
    granted: jsonb('granted').$type<Money>(),
    answer: text('answer'),
    at: moment('at').notNull(),
    decidedAt: moment('decided_at'),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.id] }),
    foreignKey({ columns: [table.owner, table.order], foreignColumns: [orders.owner, orders.id] }),
    index('claims_by_order').on(table.owner, table.order),
    index('claims_by_state').on(table.state),
  ],
);

/** What shopper and staff write to each other about an order. */
export const messages = pgTable(
  'messages',
  {
    seq: bigserial('seq', { mode: 'number' }).notNull().unique(),
    owner: text('owner').notNull(),
    order: uuid('order').notNull(),
    id: uuid('id').notNull(),
    from: text('from').$type<Message['from']>().notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.order, table.id] }),
    foreignKey({ columns: [table.owner, table.order], foreignColumns: [orders.owner, orders.id] }),
  ],
);
