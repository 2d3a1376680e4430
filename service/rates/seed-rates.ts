import type { Rate } from '../../lib/money/rate.ts';
import type { Database } from '../database/database.ts';
import { rateHistory, rates } from '../database/tables.ts';
import type { ProfileData } from '../profiles/profile-data.ts';

/** Gives a new installation its first rates, and what they were before where the profile says so; those that staff moved since stay. */
export const seedRates = async (db: Database, data: ProfileData, now: Date): Promise<void> => {
  if (data.rates.length === 0) return;
  await db.transaction(async (tx) => {
    const added = await tx.insert(rates).values(data.rates).onConflictDoNothing().returning();
    if (added.length === 0) return;
    const older = (data.rateHistory ?? []).filter((past) =>
      added.some((rate) => isSame(rate, past)),
    );
    const before = older.map(({ daysAgo, ...price }) => ({
      ...price,
      at: daysBefore(now, daysAgo),
    }));
    await tx
      .insert(rateHistory)
      .values([...before, ...added.map((rate) => ({ ...rate, at: now }))]);
  });
};

type Pair = Pick<Rate, 'from' | 'to'>;

const isSame = (one: Pair, other: Pair): boolean => one.from === other.from && one.to === other.to;

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
