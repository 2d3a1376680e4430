import { canStillChange } from '../orders/can-still-change.ts';
import type { Database } from '../storage/database.ts';
import { isBeingHandedOver } from './is-being-handed-over.ts';

/**
 * Minutes until the background should wake again, or `null` when nothing is under way: half a minute (the least that browsers
 * allow) while an order is being handed over, a minute while one can still change.
 */
export const nextWake = async (db: Database): Promise<number | null> => {
  const rows = await db.orders.toArray();
  if (rows.some(isBeingHandedOver)) return 0.5;
  return rows.some(({ order }) => order !== null && canStillChange(order)) ? 1 : null;
};
