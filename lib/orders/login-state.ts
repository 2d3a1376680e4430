import type { OrderEvent } from './order-event.ts';

/** What the history of an order says of its login: none was ever given, one waits to be opened, or staff have opened it. */
export const loginState = (events: readonly OrderEvent[]): 'none' | 'given' | 'opened' => {
  const last = events.findLast(({ what }) => what !== undefined)?.what;
  if (last === undefined) return 'none';
  return last === 'login-given' ? 'given' : 'opened';
};
