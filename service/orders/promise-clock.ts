import type { OrderRow } from './order-row.ts';

/** How an order stands with its promise: `soon` in its last half hour, `late` after it, `none` when nothing is promised or all is done. `minutesLeft` are minutes by the clock, negative when late. */
export type PromiseClock = {
  readonly state: 'none' | 'on-time' | 'soon' | 'late';
  readonly minutesLeft: number | null;
};

const soonFrom = 30;

/** The promise clock of an order at a moment, for staff's queue and their warnings. */
export const promiseClock = (
  { status, promisedBy }: Pick<OrderRow, 'status' | 'promisedBy'>,
  now: Date,
): PromiseClock => {
  if (promisedBy === null || (status !== 'paid' && status !== 'buying'))
    return { state: 'none', minutesLeft: null };
  const minutesLeft = Math.floor((promisedBy.getTime() - now.getTime()) / 60_000);
  const state = minutesLeft < 0 ? 'late' : minutesLeft < soonFrom ? 'soon' : 'on-time';
  return { state, minutesLeft };
};
