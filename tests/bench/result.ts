import { type Spread, spreadOf } from './spread.ts';

/** One line of the table: what was measured, against what, the ratio of the two in each round, and the goal that the median ratio has to keep. */
export type Result = {
  readonly what: string;
  readonly against: string;
  readonly ratio: Spread;
  readonly goal: { readonly bound: 'most' | 'least'; readonly ratio: number } | null;
  readonly reached: boolean | null;
  /** The measurements behind the ratio, in words. */
  readonly note: string;
};

type Measured = Pick<Result, 'what' | 'against' | 'goal' | 'note'>;

/** A result from the ratios of all rounds. */
export const resultOf = (measured: Measured, ratios: readonly number[]): Result => {
  const ratio = spreadOf(ratios);
  return { ...measured, ratio, reached: isReached(measured.goal, ratio.median) };
};

const isReached = (goal: Result['goal'], median: number): boolean | null => {
  if (goal === null) return null;
  return goal.bound === 'most' ? median <= goal.ratio : median >= goal.ratio;
};
