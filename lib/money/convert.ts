import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import type { Rate } from './rate.ts';

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
  const unit = exact.denominator * BigInt(step);
  const minor = Number(halfEven(exact.numerator, unit) * BigInt(step));
  if (!Number.isSafeInteger(minor)) throw new RangeError('too large an amount');
  return { minor, currency: exact.currency };
};

const power = (digits: number | undefined): bigint => 10n ** BigInt(digits ?? 0);

/** The whole number nearest to `over` / `under` (`under` > 0), the even one of two that are equally near. */
export const halfEven = (over: bigint, under: bigint): bigint => {
  const quotient = over / under;
  const below = over < 0n && over % under !== 0n ? quotient - 1n : quotient;
  const twice = (over - below * under) * 2n;
  return twice > under || (twice === under && below % 2n !== 0n) ? below + 1n : below;
};
