import type { OrderEvent } from '../orders/order-event.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { inSession } from './in-session.ts';
import { keepOrder } from './keep-order.ts';
import { readAccount } from './read-account.ts';
import { refreshAccount } from './refresh-account.ts';
import type { Tools } from './tools.ts';

/** Fetches what changed at an intermediary since the last event seen, and every order that it concerns, until nothing is left. The cursor moves only after the orders are on disk. */
export const pullEvents = async (tools: Tools, origin: string): Promise<void> => {
  for (let pages = 0; pages < 50; pages++) if (!(await pullPage(tools, origin))) return;
};

/** One page; true when there may be more. */
const pullPage = async (tools: Tools, origin: string): Promise<boolean> => {
  const session = await readAccount(tools, origin);
  if (!session?.account) return false;
  const answer = await callAsShopper(tools, origin, 'events', {
    query: { after: String(session.cursor) },
  });
  if (!answer.ok || answer.value.last <= session.cursor) return false;
  if (!(await refreshOrders(tools, origin, session.account.id, answer.value.events))) return false;
  await inSession(tools, session, { cursor: answer.value.last });
  return true;
};

const refreshOrders = async (
  tools: Tools,
  origin: string,
  account: string,
  events: readonly OrderEvent[],
): Promise<boolean> => {
  for (const id of new Set(events.map((event) => event.order))) {
    const answer = await callAsShopper(tools, origin, 'order', { params: { id } });
    if (!answer.ok) return false;
    await keepOrder(tools, origin, account, answer.value);
  }
  // An identity check that ended moves the orders that waited for it.
  if (events.length > 0) await refreshAccount(tools, origin);
  return true;
};
