import type { Reduction } from './reduction.ts';
import type { Standing } from './standing.ts';

/** The reductions that a standing earns: of each kind of condition the largest for each fee (the first of equals), in the profile's order; none without a standing. */
export const givenReductions = (
  reductions: readonly Reduction[],
  standing: Standing | null,
): readonly Reduction[] => {
  const earned = standing ? reductions.filter((one) => isEarned(one, standing)) : [];
  return earned.filter((one) => best(earned.filter((other) => competes(one, other))) === one);
};

const competes = (one: Reduction, other: Reduction): boolean =>
  one.fee === other.fee && one.condition.by === other.condition.by;

const best = (rivals: readonly Reduction[]): Reduction | undefined =>
  rivals.toSorted((a, b) => b.partsPerMillion - a.partsPerMillion)[0];

const isEarned = ({ code, condition }: Reduction, standing: Standing): boolean => {
  switch (condition.by) {
    case 'tier':
      return standing.tier === condition.tier;
    case 'group':
      return standing.groupSize >= condition.size;
    case 'bulk':
      return standing.pieces >= condition.pieces;
    case 'points':
      return standing.points >= condition.points;
    case 'offer':
      return (
        isWithin(standing.at, condition) && (!condition.chosen || standing.offers.includes(code))
      );
  }
};

const isWithin = (at: string, { from, until }: { from: string; until: string }): boolean =>
  Date.parse(from) <= Date.parse(at) && Date.parse(at) < Date.parse(until);
