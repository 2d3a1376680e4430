import { halfEven } from '../money/convert.ts';
import type { Breakdown, PriceLine } from './breakdown.ts';
import type { ExactLine } from './exact-fee.ts';
import type { Profile } from './profile.ts';
import type { Ratio } from './ratio.ts';

/** Rounds exact lines once: the total half-even to a multiple of `roundTo`, and the parts by largest remainder, so that they add up to it; a part moves by less than one `roundTo`. */
export const roundLines = (
  lines: readonly ExactLine[],
  { under }: Ratio,
  { roundTo, settlement }: Pick<Profile, 'roundTo' | 'settlement'>,
): Omit<Breakdown, 'rate'> => {
  const step = under * BigInt(roundTo);
  const steps = halfEven(
    lines.reduce((sum, { exact }) => sum + exact, 0n),
    step,
  );
  const money = (count: bigint) => ({
    minor: Number(count * BigInt(roundTo)),
    currency: settlement,
  });
  const shares = apportion(
    lines.map(({ exact }) => exact),
    step,
    steps,
  );
  const named = lines.map(
    ({ exact: _, ...line }, at): PriceLine => ({ ...line, amount: money(shares[at] ?? 0n) }),
  );
  return { lines: named, total: money(steps) };
};

const floor = (over: bigint, under: bigint): bigint => {
  const quotient = over / under;
  return over < 0n && over % under !== 0n ? quotient - 1n : quotient;
};

/** Whole steps for each part that add up to `steps`; what flooring leaves goes to the largest remainders, the earlier line first. */
const apportion = (parts: readonly bigint[], step: bigint, steps: bigint): bigint[] => {
  const floors = parts.map((part) => floor(part, step));
  const missing = Number(steps - floors.reduce((sum, part) => sum + part, 0n));
  const remainder = (at: number) => (parts[at] ?? 0n) - (floors[at] ?? 0n) * step;
  const order = floors
    .map((_, at) => at)
    .sort((a, b) => descending(remainder(a), remainder(b)) || a - b);
  const raised = new Set(order.slice(0, missing));
  return floors.map((part, at) => (raised.has(at) ? part + 1n : part));
};

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);
