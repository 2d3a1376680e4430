import { and, asc, gt, lte } from 'drizzle-orm';
import type { Announcement } from '../../lib/intermediary/club.ts';
import { announcements } from '../database/club-tables.ts';
import type { Service } from '../service.ts';

/** What is announced at this moment, what ends first coming first, or what is `ahead` too; at most 50. */
export const readAnnouncements = async (
  { db, now }: Pick<Service, 'db' | 'now'>,
  ahead = false,
): Promise<Announcement[]> => {
  const begun = ahead ? undefined : lte(announcements.from, now());
  const rows = await db
    .select()
    .from(announcements)
    .where(and(begun, gt(announcements.until, now())))
    .orderBy(asc(announcements.until), asc(announcements.id))
    .limit(50);
  return rows.map(({ from, until, ...rest }) => ({
    ...rest,
    from: from.toISOString(),
    until: until.toISOString(),
  }));
};
