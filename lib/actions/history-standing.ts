import { checkHistory } from '../intermediary/check-history.ts';
import { isSignedHistory } from '../intermediary/is-signed-history.ts';
import type { Order } from '../orders/order.ts';
import { checked } from '../storage/checked.ts';
import { type HistoryStanding, IntermediaryRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** How the history that came with an order stands, by the keys that are pinned for its intermediary. */
export const historyStanding = async (
  { db }: Pick<Tools, 'db'>,
  origin: string,
  { events }: Pick<Order, 'events'>,
): Promise<HistoryStanding> => {
  const shop = checked(IntermediaryRow, await db.intermediaries.get(origin));
  if (await isSignedHistory(events, shop?.profile.quoteKeys ?? [])) return 'signed';
  return (await checkHistory(events)) ? 'unsigned' : 'broken';
};

/** Whether a history goes on from the one told before: nothing that was told once may become another. */
export const goesOn = (before: Order | null, after: Order): boolean =>
  (before?.events ?? []).every(({ hash }, at) => after.events[at]?.hash === hash);
