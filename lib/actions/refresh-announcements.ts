import { checked } from '../storage/checked.ts';
import { AnnouncementsRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

const freshFor = 600_000;

/** Fetches what an intermediary announces when that was last done ten minutes ago; without an answer the old stays. */
export const refreshAnnouncements = async (tools: Tools, origin: string): Promise<void> => {
  const kept = checked(AnnouncementsRow, await tools.db.announcements.get(origin));
  if (kept && tools.now().getTime() - Date.parse(kept.fetchedAt) < freshFor) return;
  const answer = await tools.client(origin, null)('announcements', {});
  if (!answer.ok) return;
  const fetchedAt = tools.now().toISOString();
  await tools.db.announcements.put({ origin, ...answer.value, fetchedAt });
};
