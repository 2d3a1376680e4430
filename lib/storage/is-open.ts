import { canStillChange } from '../orders/can-still-change.ts';
import { loginState } from '../orders/login-state.ts';
import type { OrderRow } from './rows.ts';

/**
 * Whether anything about an order is still to come, to be done or to be told. All others are history, and are looked at only where the shopper lists
 * them: whatever asks about orders at each opening of the popup or at each wake-up asks the open ones.
 */
export const isOpen = (row: OrderRow): boolean =>
  (row.handOver !== 'sent' && row.handOver !== 'refused') ||
  (row.order !== null && canStillChange(row.order)) ||
  isUnseen(row) ||
  isPasswordUnchanged(row);

/** Whether an order's status moved, by somebody else's hand, since the shopper was last told. */
export const isUnseen = ({ order, seenStatus }: OrderRow): boolean =>
  order !== null && order.status !== seenStatus && order.events.at(-1)?.actor !== 'shopper';

/** Whether staff have opened a login that was handed over with an order, and its password is still the same. */
export const isPasswordUnchanged = ({ order, passwordChangedAt }: OrderRow): boolean =>
  passwordChangedAt === null && loginState(order?.events ?? []) === 'opened';
