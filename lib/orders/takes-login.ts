import type { OrderKind } from '../pricing/order-kind.ts';
import type { OrderStatus } from './status.ts';

const open: readonly OrderStatus[] = ['placed', 'identity-needed', 'payment-due', 'paid', 'buying'];

/** Whether a login may be handed over for an order: a cart is rebuilt from its links and an invoice is paid without one, and once an order has ended nobody needs it. */
export const takesLogin = (kind: OrderKind, status: OrderStatus): boolean =>
  kind !== 'store-cart' && kind !== 'seller-invoice' && open.includes(status);
