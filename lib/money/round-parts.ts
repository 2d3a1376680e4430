import { type Exact, floor, halfEven, wholeMoney } from './convert.ts';
import type { Money } from './money.ts';

/**
 * Rounds parts of one currency so that they add up: their exact sum half-even to a multiple of `step` minor units, the parts by largest remainder, the
 * earlier one first; each moves by less than one `step`. Throws on mixed currencies and on amounts that are too large to be exact (2^53).
 */
export const roundParts = (parts: readonly Exact[], step = 1): Money[] => {
  const currency = parts[0]?.currency ?? '';
  if (parts.some((part) => part.currency !== currency)) throw new RangeError('mixed currencies');
  const common = parts.reduce((left, { denominator }) => multiple(left, denominator), 1n);
  const overs = parts.map(({ numerator, denominator }) => numerator * (common / denominator));
  return apportion(overs, common * BigInt(step)).map((steps) =>
    wholeMoney(steps * BigInt(step), currency),
  );
};

/** Whole numbers that add up to the rounded sum of `overs` / `under`; what flooring leaves goes to the largest remainders. */
const apportion = (overs: readonly bigint[], under: bigint): bigint[] => {
  const floors = overs.map((over) => floor(over, under));
  const missing = halfEven(sum(overs), under) - sum(floors);
  const remainder = (at: number) => (overs[at] ?? 0n) - (floors[at] ?? 0n) * under;
  const order = floors
    .map((_, at) => at)
    .sort((a, b) => descending(remainder(a), remainder(b)) || a - b);
  const raised = new Set(order.filter((_, rank) => BigInt(rank) < missing));
  return floors.map((steps, at) => (raised.has(at) ? steps + 1n : steps));
};

/** A multiple of both; parts mostly share their denominator already. */
const multiple = (left: bigint, right: bigint): bigint =>
  left % right === 0n ? left : left * right;

const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((a, b) => a + b, 0n);

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);
