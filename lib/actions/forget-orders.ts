import type { Database } from '../storage/database.ts';

/** The orders that were placed at an intermediary. */
export const ordersAt = (db: Database, origin: string) => db.orders.where('origin').equals(origin);

/** Deletes an intermediary's orders here, with their claims and messages. */
export const forgetOrders = async (db: Database, origin: string): Promise<void> => {
  const ids = await ordersAt(db, origin).primaryKeys();
  for (const table of [db.claims, db.thread]) await table.where('order').anyOf(ids).delete();
  await db.orders.bulkDelete(ids);
};
