import { halfEven } from './convert.ts';
import type { Rate } from './rate.ts';

/** Decimal places of a rate that was worked out from others: enough that a rial price of a dollar keeps eight figures both ways. */
const precision = 9;

/** The rate from one currency to another out of a list: as listed, turned round, or through one currency that both have a rate with. `null` when there is none. A rate that was worked out has nine decimals, and the older `at` of the two. */
export const rateBetween = (rates: readonly Rate[], from: string, to: string): Rate | null => {
  const direct = oneStep(rates, from, to);
  if (direct) return direct;
  for (const { from: a, to: b } of rates)
    for (const pivot of [a, b]) {
      const first = oneStep(rates, from, pivot);
      const second = oneStep(rates, pivot, to);
      if (first && second) return chain(first, second);
    }
  return null;
};

const oneStep = (rates: readonly Rate[], from: string, to: string): Rate | null => {
  const listed = rates.find((rate) => rate.from === from && rate.to === to);
  if (listed) return listed;
  const back = rates.find((rate) => rate.from === to && rate.to === from);
  return back ? invert(back) : null;
};

const invert = (rate: Rate): Rate | null =>
  scaled({ ...rate, from: rate.to, to: rate.from }, 10n ** BigInt(rate.scale), BigInt(rate.value));

const chain = (first: Rate, second: Rate): Rate | null =>
  scaled(
    {
      ...first,
      to: second.to,
      at: [first.at, second.at].sort()[0] ?? first.at,
      source:
        first.source === second.source
          ? first.source
          : `${first.source}, ${second.source}`.slice(0, 100),
    },
    BigInt(first.value) * BigInt(second.value),
    10n ** BigInt(first.scale + second.scale),
  );

const scaled = (rate: Rate, over: bigint, under: bigint): Rate | null => {
  const value = Number(halfEven(over * 10n ** BigInt(precision), under));
  return value > 0 && Number.isSafeInteger(value) ? { ...rate, value, scale: precision } : null;
};
