import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { payments } from '../database/tables.ts';
import { findOrder } from '../orders/find-order.ts';
import type { OrderRow } from '../orders/order-row.ts';

/** A payment window with its order. */
export type Payment = { readonly window: typeof payments.$inferSelect; readonly order: OrderRow };

/** The payment window under an address's token; `null` when there is none. */
export const findPayment = async (db: Queries, token: string): Promise<Payment | null> => {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const [window] = await db.select().from(payments).where(eq(payments.token, token));
  const order = window && (await findOrder(db, window.owner, window.order));
  return window && order ? { window, order } : null;
};
