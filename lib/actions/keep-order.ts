import type { Order } from '../orders/order.ts';
import type { OrderRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/**
 * Keeps an order as the service tells it. One that this device did not place (another browser did) is taken in as well. An
 * older telling never replaces a newer one: what has fewer events is older.
 */
export const keepOrder = (
  { db }: Tools,
  origin: string,
  account: string,
  order: Order,
): Promise<void> =>
  db.transaction('rw', db.orders, async () => {
    const row = await db.orders.get(order.id);
    if (!row) await db.orders.add(adopted(origin, account, order));
    else if ((row.order?.events.length ?? 0) <= order.events.length)
      await db.orders.update(order.id, { order, handOver: 'sent', problem: null, nextTryAt: null });
  });

const adopted = (origin: string, account: string, order: Order): OrderRow => ({
  id: order.id,
  quote: order.id,
  key: `${order.cart.store} ${new URL(order.cart.address).host}`,
  origin,
  account,
  bytes: '',
  cart: order.cart,
  form: order.form,
  claims: null,
  servedAt: order.placedAt,
  receivedAt: order.placedAt,
  handOver: 'sent',
  tries: 0,
  nextTryAt: null,
  problem: null,
  order,
  confirmedAt: order.placedAt,
  seenStatus: order.status,
  passwordChangedAt: null,
});
