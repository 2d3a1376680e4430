import { index, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Announcement } from '../../lib/intermediary/club.ts';
import { user } from './auth-tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** News that shoppers are told between two moments. */
export const announcements = pgTable('announcements', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<Announcement['kind']>().notNull(),
  store: text('store'),
  reduction: text('reduction'),
  from: moment('from').notNull(),
  until: moment('until').notNull(),
  texts: jsonb('texts').$type<Announcement['texts']>().notNull(),
});

/** Groups that order together, found by their code. */
export const groups = pgTable('groups', {
  code: text('code').primaryKey(),
  closesAt: moment('closes_at').notNull(),
});

/** Who is in which group. */
export const groupMembers = pgTable(
  'group_members',
  {
    code: text('code')
      .notNull()
      .references(() => groups.code),
    owner: text('owner')
      .notNull()
      .references(() => user.id),
  },
  (table) => [
    primaryKey({ columns: [table.code, table.owner] }),
    index('group_members_by_owner').on(table.owner),
  ],
);
