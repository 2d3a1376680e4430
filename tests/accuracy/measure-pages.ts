import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openPageReader, type PageReader } from './page-reader.ts';
import type { Tally } from './tally.ts';

const SavedCases = z.array(
  z.looseObject({
    file: z.string(),
    url: z.string().nullable(),
    total: z.number().nullable(),
    currency: z.string().nullable(),
  }),
);
type SavedCase = z.infer<typeof SavedCases>[number];

/** Reads the saved pages of a corpus in a real browser, without their addresses: a suite of those whose total is known, and one of those that show none. */
export const measurePages = async (corpus: string): Promise<Tally[]> => {
  const cases = SavedCases.parse(JSON.parse(readFileSync(join(corpus, 'pages.json'), 'utf8')));
  const reader = await openPageReader();
  try {
    const known = cases.filter(({ total }) => total !== null);
    const without = cases.filter(({ total }) => total === null);
    return [
      await tally(reader, corpus, 'pages with a total', known),
      await tally(reader, corpus, 'pages without a total', without),
    ];
  } finally {
    await reader.close();
  }
};

const tally = async (
  reader: PageReader,
  corpus: string,
  suite: string,
  cases: readonly SavedCase[],
): Promise<Tally> => {
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(await outcomeOf(reader, corpus, one));
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    suite,
    right: count('right'),
    refused: count('refused'),
    wrong: count('wrong'),
    excepted: 0,
  };
};

type Outcome = 'right' | 'refused' | 'wrong';

const outcomeOf = async (
  reader: PageReader,
  corpus: string,
  { file, total, currency }: SavedCase,
): Promise<Outcome> => {
  const read = await reader.read(join(corpus, 'pages', file), null);
  if (total === null) return read.total === null ? 'right' : 'wrong';
  if (read.total === null) return 'refused';
  return Number(read.total) === total && read.currency === currency ? 'right' : 'wrong';
};
