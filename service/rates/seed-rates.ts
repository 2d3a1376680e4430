import type { Database } from '../database/database.ts';
import { rates } from '../database/tables.ts';
import type { ProfileData } from '../profiles/profile-data.ts';

/** Gives a new installation its first rates; those that staff moved since stay. */
export const seedRates = async (db: Database, first: ProfileData['rates']): Promise<void> => {
  if (first.length > 0) await db.insert(rates).values(first).onConflictDoNothing();
};
