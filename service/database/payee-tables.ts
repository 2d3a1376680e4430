import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Payee } from '../../lib/orders/payee.ts';

/** The directory of those who can be paid; `email` is where they are told that they were paid and leaves the service no other way; `grams` is how many search grams the names have; with `removedAt` no order can name them any more. */
export const payees = pgTable('payees', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  localName: text('local_name').notNull(),
  country: text('country').notNull(),
  city: text('city').notNull(),
  email: text('email').notNull().default(''),
  targets: jsonb('targets').$type<Payee['targets']>().notNull(),
  grams: integer('grams').notNull(),
  removedAt: timestamp('removed_at', { withTimezone: true, precision: 3 }),
});

/** The search grams of every payee's names (payees/name-grams.ts). */
export const payeeGrams = pgTable(
  'payee_grams',
  {
    gram: text('gram').notNull(),
    payee: text('payee')
      .notNull()
      .references(() => payees.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.gram, table.payee] }),
    index('payee_grams_by_payee').on(table.payee),
  ],
);
