import { asc } from 'drizzle-orm';
import type { Rate } from '../../lib/money/rate.ts';
import type { Queries } from '../database/database.ts';
import { rates } from '../database/tables.ts';
import type { Service } from '../service.ts';

/** The intermediary's own rates. They are its word rather than a market's, so they hold as of the moment they are told: `at` is now. */
export const readRates = async (
  db: Queries,
  { profile, now }: Pick<Service, 'profile' | 'now'>,
): Promise<Rate[]> => {
  const rows = await db.select().from(rates).orderBy(asc(rates.from), asc(rates.to));
  return rows.map((row) => ({ ...row, at: now().toISOString(), source: profile.name }));
};
