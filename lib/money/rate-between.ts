import { floor } from './convert.ts';
import type { Rate } from './rate.ts';
import { safeInteger } from './safe-integer.ts';

/** Decimal places of a rate that was worked out from others; fewer when the price is so high that its figure would pass 2^53. */
const precision = 12;

/**
 * The rate from one currency to another out of a list: as listed, turned round, or through one currency that both have a rate with; `null` when there is none.
 * One that was worked out is rounded down once, in its twelfth decimal, so that there and back never gains; its `at` is the older of the two.
 */
export const rateBetween = (rates: readonly Rate[], from: string, to: string): Rate | null => {
  const listed = rates.find((rate) => rate.from === from && rate.to === to);
  if (listed) return listed;
  const back = leg(rates, from, to);
  if (back) return scaled(back, from, to);
  for (const pivot of new Set(rates.flatMap((rate) => [rate.from, rate.to]))) {
    const [first, second] = [leg(rates, from, pivot), leg(rates, pivot, to)];
    if (first && second) return scaled(joined(first, second), from, to);
  }
  return null;
};

/** An exact price `over` / `under`, and who says so. */
type Leg = { over: bigint; under: bigint; at: string; source: string };

const leg = (rates: readonly Rate[], from: string, to: string): Leg | null => {
  const rate = rates.find((each) => each.from === from && each.to === to);
  if (rate) return { ...rate, over: BigInt(rate.value), under: 10n ** BigInt(rate.scale) };
  const back = rates.find((each) => each.from === to && each.to === from);
  return back ? { ...back, over: 10n ** BigInt(back.scale), under: BigInt(back.value) } : null;
};

const joined = (first: Leg, second: Leg): Leg => ({
  over: first.over * second.over,
  under: first.under * second.under,
  at: first.at.localeCompare(second.at) < 0 ? first.at : second.at,
  source: [...new Set([first.source, second.source])].join(', ').slice(0, 100),
});

const scaled = ({ over, under, at, source }: Leg, from: string, to: string): Rate | null => {
  for (let scale = precision; scale >= 0; scale -= 1) {
    const value = safeInteger(floor(over * 10n ** BigInt(scale), under));
    if (value !== null) return value > 0 ? { from, to, value, scale, at, source } : null;
  }
  return null;
};
