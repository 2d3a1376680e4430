import { desc, like } from 'drizzle-orm';
import { z } from 'zod';
import type { Queries } from '../database/database.ts';
import { changes } from '../database/staff-tables.ts';

/** A change that a member of the staff made: `what` names the thing ("rate USD IRR", "payee KR-100101"), `before` and `after` are how it was written down, `null` for not at all. */
export const Change = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string().max(40),
  what: z.string().max(100),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type Change = z.infer<typeof Change>;

/** Writes a change down, inside the transaction that makes it. What stays as it was is no change. */
export const recordChange = async (
  tx: Queries,
  at: Date,
  change: Omit<Change, 'seq' | 'at'>,
): Promise<void> => {
  if (change.before !== change.after) await tx.insert(changes).values({ ...change, at });
};

/** The newest 200 changes of things whose names begin with `what`, newest first. */
export const readChanges = async (db: Queries, what: string): Promise<Change[]> => {
  const rows = await db
    .select()
    .from(changes)
    .where(like(changes.what, `${what}%`))
    .orderBy(desc(changes.seq))
    .limit(200);
  return rows.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() }));
};
