import { canStillChange } from '../orders/can-still-change.ts';
import type { Database } from '../storage/database.ts';
import { openOrders } from '../storage/open-orders.ts';
import { isBeingHandedOver } from './is-being-handed-over.ts';

/**
 * Minutes until the background should wake again, or `null` when nothing is under way: half a minute (the least that browsers
 * allow) while an order or a letter is being handed over, a minute while an order can still change, five while a claim is open.
 */
export const nextWake = async (db: Database): Promise<number | null> => {
  const rows = await openOrders(db);
  const isWriting = (await db.letters.filter(({ nextTryAt }) => nextTryAt !== null).count()) > 0;
  if (isWriting || rows.some(isBeingHandedOver)) return 0.5;
  if (rows.some(({ order }) => order !== null && canStillChange(order))) return 1;
  const isClaiming = (await db.claims.filter(({ state }) => state === 'open').count()) > 0;
  return isClaiming ? 5 : null;
};
