import type { BenchBrowser } from './bench-browser.ts';
import { burstCost } from './burst-cost.ts';
import { milliseconds } from './milliseconds.ts';
import { burstPage } from './page-cases.ts';
import { type Result, resultOf } from './result.ts';
import { spreadOf } from './spread.ts';

/** Measures in turns what a thousand changes cost with the extension and with one that does nothing; the goal is the latter's own noise, its worst rounds aside. */
export const measureBurst = async (
  ours: BenchBrowser,
  bare: BenchBrowser,
  rounds: number,
): Promise<Result> => {
  const done: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round++)
    done.push({ ours: await burstCost(ours, burstPage), bare: await burstCost(bare, burstPage) });
  const nothing = spreadOf(done.map((one) => one.bare));
  return resultOf(
    {
      what: '1,000 changes at once in a cart',
      against: 'an extension that does nothing',
      goal: { bound: 'most', ratio: nothing.mostly / nothing.median },
      note: `${milliseconds(done.map((one) => one.ours))} to ${milliseconds(done.map((one) => one.bare))}`,
    },
    done.map((one) => one.ours / nothing.median),
  );
};
