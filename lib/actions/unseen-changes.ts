import { changeOrder } from '../storage/change-order.ts';
import { isUnseen } from '../storage/is-open.ts';
import { openOrders } from '../storage/open-orders.ts';
import type { OrderRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Orders whose status moved, by somebody else's hand, since the shopper was last told. */
export const unseenChanges = async ({ db }: Tools): Promise<OrderRow[]> =>
  (await openOrders(db)).filter(isUnseen);

/** Notes that the shopper was told of this status. */
export const markSeen = ({ db }: Tools, row: OrderRow): Promise<void> =>
  changeOrder(db, row.id, { seenStatus: row.order?.status ?? null });
