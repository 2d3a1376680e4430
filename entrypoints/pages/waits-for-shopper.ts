import { loginState } from '../../lib/orders/login-state.ts';
import type { OrderRow } from '../../lib/storage/rows.ts';

/** Whether an order can't go on before the shopper does something, or a password that was handed over with it is still the same. */
export const waitsForShopper = ({ handOver, order, passwordChangedAt }: OrderRow): boolean =>
  handOver === 'attention' ||
  order?.status === 'identity-needed' ||
  order?.status === 'payment-due' ||
  (passwordChangedAt === null && loginState(order?.events ?? []) === 'opened');
