import { isFinal } from '../orders/status.ts';
import type { Database } from '../storage/database.ts';
import type { OrderRow } from '../storage/rows.ts';

/**
 * Minutes until the background should wake again, or `null` when nothing is under way: half a minute (the least that browsers
 * allow) while an order is being handed over, a minute while one can still change.
 */
export const nextWake = async (db: Database): Promise<number | null> => {
  const rows = await db.orders.toArray();
  if (rows.some(isBeingHandedOver)) return 0.5;
  return rows.some(canStillChange) ? 1 : null;
};

const isBeingHandedOver = (row: OrderRow): boolean =>
  row.handOver === 'saved' ||
  row.handOver === 'sending' ||
  (row.handOver === 'waiting' && row.problem?.code !== 'not-signed-in');

const canStillChange = ({ order }: OrderRow): boolean =>
  order !== null && order.status !== 'done' && !isFinal(order.status);
