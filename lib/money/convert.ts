import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import type { Rate } from './rate.ts';
import { safeInteger } from './safe-integer.ts';

/** An amount before rounding: `numerator` / `denominator` minor units of `currency`; the denominator is positive. */
export type Exact = {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly currency: string;
};

/** `money` in the rate's `to`, exact. Throws when the money is not in the rate's `from`: mixing currencies up is a fault in the program. */
export const convert = (money: Money, rate: Rate): Exact => {
  if (money.currency !== rate.from)
    throw new RangeError(`a rate from ${rate.from} can't convert ${money.currency}`);
  return {
    numerator: BigInt(money.minor) * BigInt(rate.value) * power(minorDigits(rate.to)),
    denominator: power(rate.scale) * power(minorDigits(rate.from)),
    currency: rate.to,
  };
};

/** Rounds once, half-even, to a multiple of `step` minor units. Throws when the result is too large to be exact (2^53). */
export const roundExact = (exact: Exact, step = 1): Money => {
  const steps = halfEven(exact.numerator, exact.denominator * BigInt(step));
  return wholeMoney(steps * BigInt(step), exact.currency);
};

/** Whole minor units as money. Throws when there are too many to be exact (2^53). */
export const wholeMoney = (units: bigint, currency: string): Money => {
  const minor = safeInteger(units);
  if (minor === null) throw new RangeError('too large an amount');
  return { minor, currency };
};

const power = (digits: number | undefined): bigint => 10n ** BigInt(digits ?? 0);

/** The largest whole number that is not above `over` / `under` (`under` > 0). */
export const floor = (over: bigint, under: bigint): bigint => {
  const quotient = over / under;
  return over < 0n && over % under !== 0n ? quotient - 1n : quotient;
};

/** The whole number nearest to `over` / `under` (`under` > 0), the even one of two that are equally near. */
export const halfEven = (over: bigint, under: bigint): bigint => {
  const below = floor(over, under);
  const twice = (over - below * under) * 2n;
  return twice > under || (twice === under && below % 2n !== 0n) ? below + 1n : below;
};
