import { allChecked } from './checked.ts';
import type { Database } from './database.ts';
import { OrderRow } from './rows.ts';

/** The orders of which something is still to come, to be done or to be told. */
export const openOrders = async ({ orders }: Database): Promise<OrderRow[]> =>
  allChecked(OrderRow, await orders.where('open').equals(1).toArray());
