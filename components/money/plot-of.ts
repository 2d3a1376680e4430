import type { DayPrice } from '../../lib/pricing/prices-by-day.ts';

/** A drawing of prices: where each day stands, `x` and `y` from 0 to 1 of its width and height, downwards; and the first days of its lowest and highest price. */
export type Plot = {
  readonly first: DayPrice;
  readonly low: DayPrice;
  readonly high: DayPrice;
  readonly last: DayPrice;
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

/** The drawing of a price day by day, oldest first; `null` when that would say nothing: for fewer than two days, or a price below the smallest coin. */
export function plotOf(days: readonly DayPrice[]): Plot | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return null;
  const low = days.reduce((least, each) => (minor(each) < minor(least) ? each : least), first);
  const high = days.reduce((most, each) => (minor(each) > minor(most) ? each : most), first);
  if (minor(low) === 0) return null;
  const points = days.map((each) => ({
    x: part(time(first), time(each), time(last)),
    y: low === high ? 0.5 : 1 - part(minor(low), minor(each), minor(high)),
  }));
  return { first, low, high, last, points };
}

const minor = ({ price }: DayPrice): number => price.minor;
const time = ({ day }: DayPrice): number => Date.parse(day);
const part = (from: number, at: number, to: number): number => (at - from) / (to - from);
