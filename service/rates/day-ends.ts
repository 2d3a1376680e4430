import type { RateDay } from '../../lib/money/rate-history.ts';

/** A rate and the moment from which it held. */
export type RateMoment = Omit<RateDay, 'day'> & { readonly at: Date };

/** How many days a history has at most, today's among them. */
export const historyDays = 90;

const dayLength = 86_400_000;

/** When a UTC day began, `before` days ago; of today itself when 0. */
export const dayStart = (now: Date, before: number): Date =>
  new Date((Math.floor(now.getTime() / dayLength) - before) * dayLength);

/**
 * The days of a rate, oldest first: of each whole UTC day the rate that held when it ended, then today's with the rate that holds now.
 * `moments` are in order of time; days that ended before the first of them are left out.
 */
export const dayEnds = (
  moments: readonly RateMoment[],
  current: Omit<RateDay, 'day'>,
  now: Date,
): RateDay[] => {
  const past = Array.from({ length: historyDays - 1 }, (_, at) => historyDays - 1 - at);
  const days = past.flatMap((before) => {
    const end = dayStart(now, before - 1);
    const held = moments.findLast(({ at }) => at < end);
    return held ? [dayOf(dayStart(now, before), held)] : [];
  });
  return [...days, dayOf(now, current)];
};

const dayOf = (at: Date, { value, scale }: Omit<RateDay, 'day'>): RateDay => ({
  day: at.toISOString().slice(0, 10),
  value,
  scale,
});
