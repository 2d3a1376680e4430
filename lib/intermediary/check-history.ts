import type { OrderEvent } from '../orders/order-event.ts';
import { mayFollow } from '../orders/status.ts';
import { eventHash } from './event-hash.ts';

/** Whether an order's history (oldest first) is whole and unchanged: every hash right, every event chained to the one before, every move allowed, the first one `placed`. */
export const checkHistory = async (events: readonly OrderEvent[]): Promise<boolean> => {
  const links = await Promise.all(events.map((event, at) => holds(event, events[at - 1])));
  return events.length > 0 && links.every(Boolean);
};

const holds = async (event: OrderEvent, before: OrderEvent | undefined): Promise<boolean> =>
  event.hash === (await eventHash(event)) &&
  event.previous === (before?.hash ?? null) &&
  (before ? follows(event, before) : event.status === 'placed');

const follows = (event: OrderEvent, before: OrderEvent): boolean =>
  (event.what ? event.status === before.status : mayFollow(before.status, event.status)) &&
  event.seq > before.seq &&
  event.order === before.order;
