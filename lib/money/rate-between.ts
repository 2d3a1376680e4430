import { floor } from './convert.ts';
import type { Rate } from './rate.ts';
import { ratePath } from './rate-path.ts';
import { safeInteger } from './safe-integer.ts';

/** Decimal places of a rate that was worked out from others; fewer when the price is so high that its figure would pass 2^53. */
const precision = 12;

/**
 * The rate from one currency to another out of a list: as listed, turned round, or through one currency that both have a rate with; `null` when there is none.
 * One that was worked out is rounded down once, in its twelfth decimal, so that there and back never gains; its `at` is the older of the two.
 */
export const rateBetween = (rates: readonly Rate[], from: string, to: string): Rate | null => {
  const [first, second] = ratePath(rates, from, to);
  if (!first) return null;
  if (second)
    return scaled(joined(leg(first, from), leg(second, otherThan(first, from))), from, to);
  return first.from === from ? first : scaled(leg(first, from), from, to);
};

/** An exact price `over` / `under`, and who says so. */
type Leg = { over: bigint; under: bigint; at: string; source: string };

/** A rate gone through from one of its ends. */
const leg = (rate: Rate, from: string): Leg => {
  const [value, unit] = [BigInt(rate.value), 10n ** BigInt(rate.scale)];
  const isListed = rate.from === from;
  return { ...rate, over: isListed ? value : unit, under: isListed ? unit : value };
};

const otherThan = (rate: Rate, end: string): string => (rate.from === end ? rate.to : rate.from);

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
