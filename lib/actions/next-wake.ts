import { isFinal } from '../orders/status.ts';
import type { Database } from '../storage/database.ts';
import type { OrderRow } from '../storage/rows.ts';

/**
 * Minutes until the background should wake again, or `null` when nothing is under way: half a minute (the least that browsers
 * allow) while an order or a letter is being handed over, a minute while an order can still change, five while a claim is open.
 */
export const nextWake = async (db: Database): Promise<number | null> => {
  const rows = await db.orders.toArray();
  const isWriting = (await db.letters.filter(({ nextTryAt }) => nextTryAt !== null).count()) > 0;
  if (isWriting || rows.some(isBeingHandedOver)) return 0.5;
  if (rows.some(canStillChange)) return 1;
  const isClaiming = (await db.claims.filter(({ state }) => state === 'open').count()) > 0;
  return isClaiming ? 5 : null;
};

const isBeingHandedOver = (row: OrderRow): boolean =>
  row.handOver === 'saved' ||
  row.handOver === 'sending' ||
  (row.handOver === 'waiting' && row.problem?.code !== 'not-signed-in');

const canStillChange = ({ order }: OrderRow): boolean =>
  order !== null && order.status !== 'done' && !isFinal(order.status);
