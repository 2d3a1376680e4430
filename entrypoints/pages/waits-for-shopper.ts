import type { OrderRow } from '../../lib/storage/rows.ts';

/** Whether an order can't go on before the shopper does something. */
export const waitsForShopper = ({ handOver, order }: OrderRow): boolean =>
  handOver === 'attention' ||
  order?.status === 'identity-needed' ||
  order?.status === 'payment-due';
