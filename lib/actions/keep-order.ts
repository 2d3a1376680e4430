import type { Order } from '../orders/order.ts';
import { changeOrder } from '../storage/change-order.ts';
import { isOpen } from '../storage/is-open.ts';
import type { HistoryStanding, OrderRow } from '../storage/rows.ts';
import { goesOn, historyStanding } from './history-standing.ts';
import type { Tools } from './tools.ts';

/**
 * Keeps an order as the service tells it. One that this device did not place (another browser did) is taken in as well. An
 * older telling never replaces a newer one: what has fewer events is older. One whose history is another than the one told before is kept, and stays marked as `broken`.
 */
export const keepOrder = async (
  tools: Tools,
  origin: string,
  account: string,
  order: Order,
): Promise<void> => {
  const { db } = tools;
  const standing = await historyStanding(tools, origin, order);
  await db.transaction('rw', db.orders, async () => {
    const row = await db.orders.get(order.id);
    if (!row) return void (await db.orders.add(adopted(origin, account, order, standing)));
    if ((row.order?.events.length ?? 0) > order.events.length) return;
    const isBroken = row.history === 'broken' || !goesOn(row.order, order);
    const history = isBroken ? 'broken' : standing;
    const told = { order, history, handOver: 'sent', problem: null, nextTryAt: null } as const;
    await changeOrder(db, order.id, told);
  });
};

const adopted = (
  origin: string,
  account: string,
  order: Order,
  history: HistoryStanding,
): OrderRow => {
  const row: OrderRow = {
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
    history,
    confirmedAt: order.placedAt,
    seenStatus: order.status,
    passwordChangedAt: null,
    open: 1,
  };
  return { ...row, open: isOpen(row) ? 1 : 0 };
};
