import type { Database } from './database.ts';
import { isOpen } from './is-open.ts';
import type { OrderRow } from './rows.ts';

/** Changes what is kept of an order, and whether it is open with it. The only way in which an order that is kept changes. */
export const changeOrder = (
  db: Database,
  id: string,
  change: Partial<Omit<OrderRow, 'id' | 'open'>>,
): Promise<void> =>
  db.transaction('rw', db.orders, async () => {
    const row = await db.orders.get(id);
    if (row) await db.orders.update(id, { ...change, open: isOpen({ ...row, ...change }) ? 1 : 0 });
  });
