import { sql } from 'drizzle-orm';
import { rateLimit } from '../database/auth-tables.ts';
import type { Service } from '../service.ts';

/** Counts a try to sign in at the console from a network address; brings 0 when it may go on, else the seconds to wait. The limits are those of shoppers' sign-ins, counted in the database for all processes. */
export const countAttempt = async (
  { db, limits, now }: Pick<Service, 'db' | 'limits' | 'now'>,
  client: string,
): Promise<number> => {
  const [at, length] = [now().getTime(), limits.signInWindow * 1000];
  const key = `${client}|console`;
  const over = sql`${rateLimit.lastRequest} <= ${at - length}`;
  const [row] = await db
    .insert(rateLimit)
    .values({ id: key, key, count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
        // Here the begin of the window, so that whoever goes on trying gets in again after it.
        lastRequest: sql`case when ${over} then ${at}::bigint else ${rateLimit.lastRequest} end`,
      },
    })
    .returning();
  if (!row || row.count <= limits.signInAttempts) return 0;
  return Math.max(1, Math.ceil((row.lastRequest + length - at) / 1000));
};
