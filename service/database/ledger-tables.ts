import {
  bigint,
  bigserial,
  index,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

/**
 * The journals of the double-entry ledger: one money event of one order each, and no event twice. They name the order by its running number, not its
 * owner, so that a shopper can be forgotten while the books stay.
 */
export const journals = pgTable(
  'journals',
  {
    id: uuid('id').primaryKey(),
    order: bigint('order', { mode: 'number' }).notNull(),
    event: text('event').$type<'payment' | 'purchase' | 'refund-due' | 'refund'>().notNull(),
    at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [unique('journals_once').on(table.order, table.event)],
);

/**
 * The postings of a journal: debits positive, credits negative, in minor units of `currency`. A trigger of the database (migrations/0001) refuses a
 * transaction that leaves a journal out of balance, and every change of a posting that stands.
 */
export const postings = pgTable(
  'postings',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    journal: uuid('journal')
      .notNull()
      .references(() => journals.id),
    account: text('account').notNull(),
    minor: bigint('minor', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
  },
  (table) => [
    index('postings_by_journal').on(table.journal),
    index('postings_by_account').on(table.account, table.currency),
  ],
);
