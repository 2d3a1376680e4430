import { convert, halfEven } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Rate } from '../money/rate.ts';
import { rateBetween } from '../money/rate-between.ts';
import type { RateHistory } from '../money/rate-history.ts';
import { ratePath } from '../money/rate-path.ts';
import { safeInteger } from '../money/safe-integer.ts';
import { wholeUnit } from '../money/whole-unit.ts';

/** What one whole unit of a currency cost in another when a UTC day (`YYYY-MM-DD`) ended. */
export type DayPrice = { readonly day: string; readonly price: Money };

/** How many days are told, the last among them. */
const span = 30;

/**
 * What one unit of a currency cost in another on the last 30 days, oldest first, the last as of the rate now (so that it is what the rate beside it says).
 * Each day's rate is found as today's is (`rateBetween`: listed, turned round or through one other currency) and rounded once; days of which one rate isn't known are left out.
 */
export const pricesByDay = (
  histories: readonly RateHistory[],
  rates: readonly Rate[],
  from: string,
  to: string,
): DayPrice[] => {
  const now = rateBetween(rates, from, to);
  if (!now) return [];
  const path = ratePath(rates, from, to);
  const last = now.at.slice(0, 10);
  const past = pastDays(last).flatMap((day) => {
    const then = path.flatMap((rate) => rateOn(day, rate, histories));
    const rate = then.length === path.length ? rateBetween(then, from, to) : null;
    return rate ? priceAt(day, rate) : [];
  });
  return [...past, ...priceAt(last, now)];
};

const pastDays = (last: string): string[] =>
  Array.from({ length: span - 1 }, (_, at) =>
    new Date(Date.parse(last) - (span - 1 - at) * 86_400_000).toISOString().slice(0, 10),
  );

const rateOn = (day: string, rate: Rate, histories: readonly RateHistory[]): Rate[] => {
  const history = histories.find(({ from, to }) => from === rate.from && to === rate.to);
  const then = history?.days.find((each) => each.day === day);
  return then ? [{ ...rate, value: then.value, scale: then.scale }] : [];
};

/** Nothing for a price that is too high to be exact. */
const priceAt = (day: string, rate: Rate): DayPrice[] => {
  const { numerator, denominator, currency } = convert(wholeUnit(rate.from), rate);
  const minor = safeInteger(halfEven(numerator, denominator));
  return minor === null ? [] : [{ day, price: { minor, currency } }];
};
