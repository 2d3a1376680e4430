import type { OrderRow } from '../storage/rows.ts';

/** Whether an order is on its way to its intermediary by itself; one that waits for the shopper to sign in again is not. */
export const isBeingHandedOver = (row: OrderRow): boolean =>
  row.handOver === 'saved' ||
  row.handOver === 'sending' ||
  (row.handOver === 'waiting' && row.problem?.code !== 'not-signed-in');
