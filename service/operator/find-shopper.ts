import { eq, or } from 'drizzle-orm';
import { user } from '../database/auth-tables.ts';
import type { Queries } from '../database/database.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';

/** The id of the shopper with this id or e-mail address. */
export const findShopper = async (db: Queries, key: string): Promise<Reply<string>> => {
  const [row] = await db
    .select({ id: user.id })
    .from(user)
    .where(or(eq(user.id, key), eq(user.email, key.toLowerCase())));
  return row ? reply(row.id) : refuse('not-found', `There is no shopper ${key}.`);
};
