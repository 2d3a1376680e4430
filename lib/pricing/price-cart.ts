import type { Cart, CartLine } from '../cart/cart.ts';
import type { Rate } from '../money/rate.ts';
import type { Breakdown } from './breakdown.ts';
import { type ExactLine, feeLines } from './exact-fee.ts';
import { givenReductions } from './given-reductions.ts';
import type { OrderKind } from './order-kind.ts';
import type { Fee, PaymentWay, Profile } from './profile.ts';
import { type Ratio, ratioOf } from './ratio.ts';
import { roundLines } from './round-lines.ts';
import type { Standing } from './standing.ts';

/** What is asked to be priced beside the cart: `rate` from the store's currency to the settlement currency, `null` when none is known or needed; `way` is the id of a way to pay; without a `standing` no reduction is given. */
export type PriceRequest = {
  readonly kind: OrderKind;
  readonly way: string;
  readonly rate: Rate | null;
  readonly standing?: Standing | null;
};

/** Why a cart has no price here: a problem code of the contract and an English sentence for the shopper. */
export type PriceProblem = {
  readonly code:
    | 'kind-not-taken'
    | 'currency-not-taken'
    | 'way-unknown'
    | 'below-limit'
    | 'above-limit'
    | 'rate-unknown';
  readonly detail: string;
};
export type PriceResult = { ok: true; price: Breakdown } | { ok: false; problem: PriceProblem };

/** What of a cart makes its price: the lines and the total; items and addresses play no part. */
export type Priced = Pick<Cart, 'lines' | 'total'>;

/**
 * The one price calculation, for previews, firm prices and re-checks: goods lines, then the intermediary's fees, then the way's, each followed by what is let off it.
 * Exact until the end; the total is rounded once, half-even, to a multiple of `profile.roundTo` minor units, and the parts
 * (multiples too) add up to it. Limits are compared with the goods alone. Refusals are values; never throws.
 */
export const priceCart = (cart: Priced, profile: Profile, request: PriceRequest): PriceResult => {
  const way = profile.ways.find(({ id }) => id === request.way);
  const refusal = refusalByRule(cart, profile, request, way);
  if (refusal) return { ok: false, problem: refusal };
  const ratio = ratioOf(cart.total.currency, profile.settlement, request.rate);
  if (!ratio)
    return refuse(
      'rate-unknown',
      `No rate from ${cart.total.currency} to ${profile.settlement} is known.`,
    );
  const limit = refusalByLimit(cart, profile, ratio);
  if (limit) return { ok: false, problem: limit };
  const price = roundLines(exactLines(cart, ratio, profile, request), ratio, profile);
  if (!price) return refuse('above-limit', 'The amount is too large.');
  const foreign = cart.total.currency !== profile.settlement;
  return { ok: true, price: { ...price, rate: foreign ? request.rate : null } };
};

const refuse = (
  code: PriceProblem['code'],
  detail: string,
): { ok: false; problem: PriceProblem } => ({
  ok: false,
  problem: { code, detail },
});

const refusalByRule = (
  { total }: Priced,
  { name, kinds, currencies }: Profile,
  { kind, way: asked }: PriceRequest,
  way: PaymentWay | undefined,
): PriceProblem | null => {
  if (!kinds.includes(kind))
    return { code: 'kind-not-taken', detail: `${name} takes no orders of this kind (${kind}).` };
  if (currencies && !currencies.includes(total.currency))
    return {
      code: 'currency-not-taken',
      detail: `${name} pays in ${currencies.join(', ')} only, not in ${total.currency}.`,
    };
  if (!way) return { code: 'way-unknown', detail: `${name} has no way to pay called ${asked}.` };
  return null;
};

const refusalByLimit = (
  { total }: Priced,
  { limits, name }: Profile,
  ratio: Ratio,
): PriceProblem | null => {
  const goods = BigInt(total.minor) * ratio.over;
  if (goods <= 0n || (limits.minimum && goods < BigInt(limits.minimum.minor) * ratio.under))
    return { code: 'below-limit', detail: `The goods are below the least that ${name} takes.` };
  if (limits.maximum && goods > BigInt(limits.maximum.minor) * ratio.under)
    return { code: 'above-limit', detail: `The goods are above the most that ${name} takes.` };
  return null;
};

const exactLines = (
  cart: Priced,
  ratio: Ratio,
  profile: Profile,
  { way, standing }: PriceRequest,
): ExactLine[] => {
  const given = givenReductions(profile.reductions ?? [], standing ?? null);
  return [
    ...goodsLines(cart).map((line) => exactGoods(line, ratio)),
    ...feesOf(profile, way).flatMap((fee) => feeLines(fee, cart.total, ratio, given)),
  ];
};

/** Every fee of an intermediary for one of its ways to pay: its own, then the way's. */
export const feesOf = ({ fees, ways }: Pick<Profile, 'fees' | 'ways'>, way: string): Fee[] => [
  ...fees,
  ...(ways.find(({ id }) => id === way)?.fees ?? []),
];

/** The store's own lines where they make up its total; otherwise the total stands alone rather than beside lines that contradict it. */
const goodsLines = ({ lines, total }: Priced): readonly CartLine[] => {
  const whole = lines.every(({ amount }) => amount.currency === total.currency);
  const sum = lines.reduce((sofar, { amount }) => sofar + BigInt(amount.minor), 0n);
  const usable =
    whole && lines.length > 0 && lines.length <= mostGoodsLines && sum === BigInt(total.minor);
  return usable ? lines : [{ kind: 'items', label: 'Goods', amount: total }];
};

/** A breakdown has 60 lines, of which 30 may be fees and what is let off them. */
const mostGoodsLines = 30;

const exactGoods = ({ kind, label, amount }: CartLine, ratio: Ratio): ExactLine => ({
  code: kind,
  name: label.trim().slice(0, 100) || kind,
  exact: BigInt(amount.minor) * ratio.over,
  foreign: amount,
  bearer: 'buyer',
});
