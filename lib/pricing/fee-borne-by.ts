import { halfEven, wholeMoney } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Rate } from '../money/rate.ts';
import type { Bearer } from './bearer.ts';
import { feeSize } from './exact-fee.ts';
import { feesOf } from './price-cart.ts';
import type { Profile } from './profile.ts';
import { ratioOf } from './ratio.ts';

/** What somebody other than the buyer bears of an intermediary's fees on `goods`, in settlement minor units, rounded once half-even; 0 when no rate is known. */
export const feeBorneBy = (
  bearer: Exclude<Bearer, 'buyer'>,
  goods: Money,
  profile: Profile,
  { way, rate }: { readonly way: string; readonly rate: Rate | null },
): Money => {
  const ratio = ratioOf(goods.currency, profile.settlement, rate);
  const own = feesOf(profile, way).filter((fee) => fee.bearer === bearer);
  if (!ratio) return { minor: 0, currency: profile.settlement };
  const exact = own.reduce((sum, fee) => sum + feeSize(fee, goods, ratio), 0n);
  return wholeMoney(halfEven(exact, ratio.under), profile.settlement);
};
