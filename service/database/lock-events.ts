import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';

/** Any number that only the event history uses. */
const eventLock = 7_301_949;

/**
 * Lets one transaction at a time move orders, until it commits. So events become visible in the order of their `seq` (a reader
 * that has seen n never misses a smaller one), and two requests for one order see each other's result.
 */
export const lockEvents = async (tx: Queries): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(${eventLock})`);
};
