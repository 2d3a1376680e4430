import type { Rate } from './rate.ts';

/**
 * The listed rates that lead from one currency to another, in the order in which they are gone through: one, as listed or to be turned round,
 * or two through one currency that both have a rate with; empty when nothing leads there.
 */
export const ratePath = (rates: readonly Rate[], from: string, to: string): readonly Rate[] => {
  const direct = listed(rates, from, to);
  if (direct) return [direct];
  for (const pivot of new Set(rates.flatMap((rate) => [rate.from, rate.to]))) {
    const [first, second] = [listed(rates, from, pivot), listed(rates, pivot, to)];
    if (first && second) return [first, second];
  }
  return [];
};

const listed = (rates: readonly Rate[], from: string, to: string): Rate | undefined =>
  rates.find((rate) => rate.from === from && rate.to === to) ??
  rates.find((rate) => rate.from === to && rate.to === from);
