import type { Money } from '../money/money.ts';
import type { Breakdown } from './breakdown.ts';
import type { CardRefusal } from './card-refusal.ts';
import type { Caveat, Step, Taker } from './direct-way.ts';
import type { PriceProblem } from './price-cart.ts';

/** One part of what a way costs, in the shopper's currency: who takes it, and whether it is an estimate. */
export type WayLine = {
  readonly code: string;
  readonly name: string;
  readonly amount: Money;
  readonly taker: Taker;
  readonly estimated: boolean;
};

/** How long it takes till the store has the order as paid, in hours from to, working hours where `working` says so; and in how many days the bank settles. */
export type WayTime = {
  readonly hours: readonly [least: number, most: number];
  readonly working: boolean;
  readonly settlesInDays: readonly [least: number, most: number] | null;
};

/** Why a way can't be used: a stable code and an English sentence. */
export type WayRefusal = {
  readonly code:
    | PriceProblem['code']
    | 'country-not-taken'
    | `card-${CardRefusal}`
    | 'balance-too-low';
  readonly detail: string;
};

/** Which way it is: an intermediary's (`of` is its contender's key) or one of the store's own. `id` is unique in a comparison. */
type Way = {
  readonly id: string;
  readonly via: 'intermediary' | 'direct';
  readonly of: string;
  readonly way: string;
  readonly name: string;
};

/** A way that can be used: lines that add up to `total`, and `takes`, the same total by who takes it. `price` is the intermediary's own calculation. */
export type UsableWay = Way & {
  readonly usable: true;
  readonly total: Money;
  readonly lines: readonly WayLine[];
  readonly takes: readonly { readonly taker: Taker; readonly amount: Money }[];
  readonly time: WayTime;
  readonly caveats: readonly Caveat[];
  readonly steps: readonly Step[];
  readonly price: Breakdown | null;
};

/** A way that can't, with the reason. */
export type UnusableWay = Way & { readonly usable: false; readonly reason: WayRefusal };

/** A way to pay for one cart, usable or not. */
export type WayOffer = UsableWay | UnusableWay;
