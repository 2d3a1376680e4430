import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { orders } from '../database/tables.ts';
import type { OrderRow } from './order-row.ts';

/** An order of this owner by its id. Another owner's order of the same id is another order, and is not found here. */
export const findOrder = async (
  db: Queries,
  owner: string,
  id: string,
): Promise<OrderRow | undefined> => {
  const rows = await db
    .select()
    .from(orders)
    .where(and(eq(orders.owner, owner), eq(orders.id, id)));
  return rows[0];
};
