import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { orders } from './tables.ts';

/** The sealed login of an order, as it came; wiped when it was opened or the order has ended. What it says is in no column. */
export const logins = pgTable(
  'logins',
  {
    owner: text('owner').notNull(),
    order: uuid('order').notNull(),
    kid: text('kid').notNull(),
    enc: text('enc').notNull(),
    sealed: text('sealed').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.order] }),
    foreignKey({ columns: [table.owner, table.order], foreignColumns: [orders.owner, orders.id] }),
  ],
);
