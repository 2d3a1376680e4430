import { isPasswordUnchanged } from '../../lib/storage/is-open.ts';
import type { OrderRow } from '../../lib/storage/rows.ts';

/** Whether an order can't go on before the shopper does something, or a password that was handed over with it is still the same. */
export const waitsForShopper = (row: OrderRow): boolean =>
  row.handOver === 'attention' ||
  row.order?.status === 'identity-needed' ||
  row.order?.status === 'payment-due' ||
  isPasswordUnchanged(row);
