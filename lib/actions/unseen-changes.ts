import { allChecked } from '../storage/checked.ts';
import { OrderRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Orders whose status moved, by somebody else's hand, since the shopper was last told. */
export const unseenChanges = async ({ db }: Tools): Promise<OrderRow[]> =>
  allChecked(OrderRow, await db.orders.toArray()).filter(
    ({ order, seenStatus }) =>
      order !== null && order.status !== seenStatus && order.events.at(-1)?.actor !== 'shopper',
  );

/** Notes that the shopper was told of this status. */
export const markSeen = async ({ db }: Tools, row: OrderRow): Promise<void> => {
  await db.orders.update(row.id, { seenStatus: row.order?.status ?? null });
};
