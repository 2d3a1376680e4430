import type { Rate } from '../../lib/money/rate.ts';

/** A rate older than this is said to be old. */
const oldAfter = 6 * 3_600_000;

/** Whether a rate is too old to be shown without saying so. */
export const isOldRate = (rate: Rate | null, now: number): boolean =>
  rate !== null && now - Date.parse(rate.at) > oldAfter;
