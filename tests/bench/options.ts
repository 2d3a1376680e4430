import { parseArgs } from 'node:util';

/** What the command line asks for: how many rounds, and a file for the results as JSON. */
export type Options = { readonly rounds: number; readonly json: string | null };

const usualRounds = 5;

/** Reads `--rounds N` and `--json FILE`; throws for anything else. */
export const readOptions = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string' }, json: { type: 'string' } },
  });
  const rounds = Number(values.rounds ?? usualRounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error('--rounds takes a whole number from 1.');
  return { rounds, json: values.json ?? null };
};
