import type { Order } from '../../lib/orders/order.ts';

/** How far a refund may come back off, in parts per million: an amount that was converted is converted again, at another rate. Two in a hundred is our estimate. */
export const refundRisk = ({ cart, price }: Pick<Order, 'cart' | 'price'>): number =>
  cart.total.currency === price.total.currency ? 0 : 20_000;
