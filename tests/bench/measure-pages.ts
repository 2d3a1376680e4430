import type { BenchBrowser } from './bench-browser.ts';
import { milliseconds } from './milliseconds.ts';
import { type PageCase, pageCases } from './page-cases.ts';
import { pageCost, passCost } from './page-cost.ts';
import { type Result, resultOf } from './result.ts';

type Round = { readonly run: number; readonly compile: number; readonly pass: number };

/** Measures each page in turns, as often as asked: the extension's scripts, and a bare walk over the page in a browser without it. */
export const measurePages = async (
  ours: BenchBrowser,
  bare: BenchBrowser,
  rounds: number,
): Promise<Result[]> => {
  const measured = pageCases.map((page) => ({ page, rounds: [] as Round[] }));
  for (let round = 0; round < rounds; round++)
    for (const { page, rounds: done } of measured)
      done.push({ ...(await pageCost(ours, page)), pass: await passCost(bare, page) });
  return measured.map(({ page, rounds: done }) => resultFor(page, done));
};

const resultFor = ({ what, most }: PageCase, rounds: readonly Round[]): Result => {
  const all = (field: keyof Round): string => milliseconds(rounds.map((round) => round[field]));
  return resultOf(
    {
      what: `script time: ${what}`,
      against: 'one walk over its texts',
      goal: { bound: 'most', ratio: most },
      note: `${all('run')} to ${all('pass')}; compiling before it ${all('compile')}`,
    },
    rounds.map(({ run, pass }) => run / pass),
  );
};
