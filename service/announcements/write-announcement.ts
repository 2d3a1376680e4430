import type { Announcement } from '../../lib/intermediary/club.ts';
import { announcements } from '../database/club-tables.ts';
import type { Database } from '../database/database.ts';

/** Announces something, or changes what stands under its id. */
export const writeAnnouncement = async (
  db: Database,
  { from, until, ...rest }: Announcement,
): Promise<void> => {
  const row = { ...rest, from: new Date(from), until: new Date(until) };
  await db
    .insert(announcements)
    .values(row)
    .onConflictDoUpdate({ target: announcements.id, set: row });
};

/** Gives a new installation its first announcements; those that are there stay. */
export const seedAnnouncements = async (
  db: Database,
  first: readonly Announcement[],
): Promise<void> => {
  for (const { from, until, ...rest } of first)
    await db
      .insert(announcements)
      .values({ ...rest, from: new Date(from), until: new Date(until) })
      .onConflictDoNothing();
};
