import type { PastRate, ProfileData } from './profile-data.ts';

/** How far a rate was from today's on each of the last thirty days, in tenths of a per cent, oldest first. */
const drift = `
-34 -31 -33 -30 -26 -27 -29 -25 -19 -16 -17 -20 -18 -12 -7
-9 -3 4 9 7 12 15 11 8 10 5 1 -4 -2 -3
`
  .trim()
  .split(/\s+/)
  .map(Number);

/** A past of thirty days for each rate, made up for practice: all of them drift alike, each with a small sway of its own, to where they stand now. */
export const practiceHistory = (rates: ProfileData['rates']): PastRate[] =>
  rates.flatMap(({ value, ...rate }, nth) =>
    drift.map((tenths, at) => ({
      ...rate,
      value: Math.max(1, value + Math.trunc((value * (tenths + sway(nth, at))) / 1000)),
      daysAgo: drift.length - at,
    })),
  );

const sway = (nth: number, at: number): number => ((nth * (at + 5)) % 7) - ((nth * 3) % 4);
