import { bigserial, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Staff } from '../staff/staff.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Those who work here beside the installation's own operator: names are never given again, tokens are kept as their SHA-256 only. */
export const staff = pgTable('staff', {
  name: text('name').primaryKey(),
  role: text('role').$type<Staff['role']>().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  addedAt: moment('added_at').notNull(),
  disabledAt: moment('disabled_at'),
});

/** What staff changed of rates, fees and payees: who, when, what it was and what it is; `null` for not there. */
export const changes = pgTable('changes', {
  seq: bigserial('seq', { mode: 'number' }).primaryKey(),
  at: moment('at').notNull(),
  by: text('by').notNull(),
  what: text('what').notNull(),
  before: text('before'),
  after: text('after'),
});
