import { convert, type Exact } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Rate } from '../money/rate.ts';
import { rateBetween } from '../money/rate-between.ts';
import { roundParts } from '../money/round-parts.ts';
import { unitOf } from '../money/unit.ts';
import type { UsableWay, WayLine } from './way-offer.ts';

/** A line before it is converted: `amount` in the way's own currency, whole or as a share (`over` / `under`) of it. */
export type OwnLine = Omit<WayLine, 'amount'> & {
  readonly amount: Money;
  readonly partsPerMillion: number;
};

/** Lines in the shopper's currency, rounded once so that they add up to `total`, and the total by who takes it; `null` when no rate is known or the amounts are too large to be exact. */
export const localLines = (
  lines: readonly OwnLine[],
  currency: string,
  rates: readonly Rate[],
): Pick<UsableWay, 'lines' | 'total' | 'takes'> | null => {
  const exact = lines.map((line) => exactIn(line, currency, rates));
  if (!exact.every((part) => part !== null)) return null;
  const step = unitOf(currency)?.minor ?? 1;
  const amounts = isRoundable(exact, step, lines.length) ? roundParts(exact, step) : [];
  if (amounts.length < lines.length) return null;
  const local = lines.map(({ partsPerMillion: _, ...line }, at) => ({
    ...line,
    amount: amounts[at] ?? { minor: 0, currency },
  }));
  return { lines: local, total: sumOf(local, currency), takes: takesOf(local, currency) };
};

const exactIn = (
  { amount, partsPerMillion }: OwnLine,
  currency: string,
  rates: readonly Rate[],
): Exact | null => {
  const rate = amount.currency === currency ? null : rateBetween(rates, amount.currency, currency);
  if (amount.currency !== currency && !rate) return null;
  const whole = rate
    ? convert(amount, rate)
    : { numerator: BigInt(amount.minor), denominator: 1n, currency };
  return {
    numerator: whole.numerator * BigInt(partsPerMillion),
    denominator: whole.denominator * 1_000_000n,
    currency,
  };
};

const largest = BigInt(Number.MAX_SAFE_INTEGER);

const isRoundable = (parts: readonly Exact[], step: number, count: number): boolean => {
  const size = parts.reduce((sum, { numerator, denominator }) => {
    const amount = numerator / denominator;
    return sum + (amount < 0n ? -amount : amount);
  }, 0n);
  return size + BigInt(step * (count + 1)) + BigInt(count) <= largest;
};

const sumOf = (lines: readonly WayLine[], currency: string): Money => ({
  minor: lines.reduce((sum, { amount }) => sum + amount.minor, 0),
  currency,
});

const takesOf = (lines: readonly WayLine[], currency: string): UsableWay['takes'] =>
  [...Map.groupBy(lines, ({ taker }) => taker)].map(([taker, own]) => ({
    taker,
    amount: sumOf(own, currency),
  }));
