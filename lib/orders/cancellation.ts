import type { Money } from '../money/money.ts';
import type { Order } from './order.ts';

/**
 * What cancelling an order now gives back: `refund` is all that was paid, or `null` when nothing was. `null` when it is too late:
 * from the moment that staff buy, only they can undo it.
 */
export const cancellation = ({
  status,
  price,
}: Pick<Order, 'status' | 'price'>): { refund: Money | null } | null => {
  if (status === 'paid') return { refund: price.total };
  const open = status === 'placed' || status === 'identity-needed' || status === 'payment-due';
  return open ? { refund: null } : null;
};
