import type { Money } from '../money/money.ts';
import type { PriceLine } from './breakdown.ts';
import type { Fee } from './profile.ts';
import type { Ratio } from './ratio.ts';
import type { Reduction } from './reduction.ts';

/** A line before rounding: `exact` is its amount in settlement minor units × the calculation's `ratio.under`. */
export type ExactLine = Omit<PriceLine, 'amount'> & { readonly exact: bigint };

/** The exact size of a fee on `goods`, whoever bears it: parts per million of them plus the fixed part, at least the minimum and at most the maximum. */
export const feeSize = (fee: Fee, goods: Money, ratio: Ratio): bigint => {
  const share = (BigInt(goods.minor) * ratio.over * BigInt(fee.partsPerMillion)) / 1_000_000n;
  const amount = share + whole(fee.fixed, ratio);
  const least = whole(fee.minimum, ratio);
  const raised = amount < least ? least : amount;
  const most = fee.maximum ? whole(fee.maximum, ratio) : null;
  return most !== null && raised > most ? most : raised;
};

/** A fee as lines of a price: what the buyer bears of it (0 when somebody else does), then what is let off, which never passes the fee. */
export const feeLines = (
  fee: Fee,
  goods: Money,
  ratio: Ratio,
  given: readonly Reduction[],
): ExactLine[] => {
  const exact = fee.bearer === 'buyer' ? feeSize(fee, goods, ratio) : 0n;
  const line = { code: fee.code, name: fee.name, exact, foreign: null, bearer: fee.bearer };
  return [line, ...reductionLines(fee, exact, given)];
};

const reductionLines = (fee: Fee, size: bigint, given: readonly Reduction[]): ExactLine[] => {
  const own = size > 0n ? given.filter((one) => one.fee === fee.code) : [];
  const letOff = (count: number) => (size * shareOf(own.slice(0, count))) / 1_000_000n;
  return own.map(({ code, name }, at) => {
    const exact = letOff(at) - letOff(at + 1);
    return { code, name, exact, foreign: null, bearer: 'buyer' };
  });
};

/** Reductions add up to the whole fee at most. */
const shareOf = (some: readonly Reduction[]): bigint =>
  BigInt(
    Math.min(
      some.reduce((sum, one) => sum + one.partsPerMillion, 0),
      1_000_000,
    ),
  );

const whole = (money: Money | null, { under }: Ratio): bigint => BigInt(money?.minor ?? 0) * under;
