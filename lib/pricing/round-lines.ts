import { roundParts } from '../money/round-parts.ts';
import type { Breakdown } from './breakdown.ts';
import type { ExactLine } from './exact-fee.ts';
import type { Profile } from './profile.ts';
import type { Ratio } from './ratio.ts';

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** Rounds exact lines once, to multiples of `roundTo`, so that the parts add up to the total; `null` when the amounts are too large to be exact. */
export const roundLines = (
  lines: readonly ExactLine[],
  { under }: Ratio,
  { roundTo, settlement }: Pick<Profile, 'roundTo' | 'settlement'>,
): Omit<Breakdown, 'rate'> | null => {
  const size = lines.reduce((sum, { exact }) => sum + (exact < 0n ? -exact : exact), 0n);
  if (size / under + BigInt(roundTo * (lines.length + 1)) > largest) return null;
  const parts = lines.map(({ exact }) => ({
    numerator: exact,
    denominator: under,
    currency: settlement,
  }));
  const amounts = roundParts(parts, roundTo);
  return {
    lines: lines.map(({ exact: _, ...line }, at) => ({
      ...line,
      amount: amounts[at] ?? { minor: 0, currency: settlement },
    })),
    total: { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency: settlement },
  };
};
