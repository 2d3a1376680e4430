import { eq } from 'drizzle-orm';
import type { Account } from '../../lib/intermediary/account.ts';
import { pointsOf } from '../club/standing-of.ts';
import { user } from '../database/auth-tables.ts';
import type { Queries } from '../database/database.ts';
import { readShopper } from './read-shopper.ts';

/** A shopper's account as the contract tells it; the identity form itself never leaves again. */
export const tellAccount = async (db: Queries, id: string): Promise<Account> => {
  const [row] = await db.select().from(user).where(eq(user.id, id));
  if (!row) throw new Error('A session without an account.');
  const { phone, country, tier, identityState, identityReason } = await readShopper(db, id);
  const identity = { state: identityState, reason: identityReason };
  const club = { tier, points: await pointsOf(db, id) };
  return { id, name: row.name, email: row.email, phone, country, identity, club };
};
