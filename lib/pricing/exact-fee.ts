import type { Money } from '../money/money.ts';
import type { PriceLine } from './breakdown.ts';
import type { Fee } from './profile.ts';
import type { Ratio } from './ratio.ts';

/** A line before rounding: `exact` is its amount in settlement minor units × the calculation's `ratio.under`. */
export type ExactLine = Omit<PriceLine, 'amount'> & { readonly exact: bigint };

/** The exact fee on `goods`: parts per million of them plus the fixed part, at least the minimum; 0 for the buyer when the payee bears it. */
export const exactFee = (fee: Fee, goods: Money, ratio: Ratio): ExactLine => {
  const share = (BigInt(goods.minor) * ratio.over * BigInt(fee.partsPerMillion)) / 1_000_000n;
  const amount = share + whole(fee.fixed, ratio);
  const least = whole(fee.minimum, ratio);
  const exact = fee.bearer === 'payee' ? 0n : amount < least ? least : amount;
  return { code: fee.code, name: fee.name, exact, foreign: null, bearer: fee.bearer };
};

const whole = (money: Money | null, { under }: Ratio): bigint => BigInt(money?.minor ?? 0) * under;
