import { changeOrder } from '../storage/change-order.ts';
import { checked } from '../storage/checked.ts';
import { OrderRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** An attempt that has not ended after this is taken for lost: requests end within 15 s. */
const attemptLasts = 30_000;

/** Takes an order for one attempt to hand it over, so that two wake-ups never try at once. `undefined` when it is not due (`pressed` makes a waiting one due), handed over already, or refused. */
export const claimHandOver = (
  tools: Tools,
  id: string,
  pressed: boolean,
): Promise<OrderRow | undefined> =>
  tools.db.transaction('rw', tools.db.orders, async () => {
    const row = checked(OrderRow, await tools.db.orders.get(id));
    if (!row || !isDue(row, tools.now(), pressed)) return undefined;
    const until = new Date(tools.now().getTime() + attemptLasts).toISOString();
    await changeOrder(tools.db, id, {
      handOver: 'sending',
      tries: row.tries + 1,
      nextTryAt: until,
    });
    return row;
  });

/** Whether an attempt should start now. A clock that was set back can make `nextTryAt` lie far ahead: more than a day ahead is no time of ours. */
export const isDue = (row: OrderRow, now: Date, pressed: boolean): boolean => {
  const wait = row.nextTryAt === null ? 0 : Date.parse(row.nextTryAt) - now.getTime();
  const passed = wait <= 0 || wait > 90_000_000;
  if (row.handOver === 'sending') return passed;
  if (row.handOver === 'attention') return pressed;
  return row.handOver === 'saved' || (row.handOver === 'waiting' && (passed || pressed));
};
