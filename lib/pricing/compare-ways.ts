import type { Cart } from '../cart/cart.ts';
import type { Money } from '../money/money.ts';
import type { Rate } from '../money/rate.ts';
import type { CardFacts } from './card-refusal.ts';
import { directOffer } from './direct-offer.ts';
import type { DirectWay } from './direct-way.ts';
import { intermediaryOffers } from './intermediary-offers.ts';
import type { OrderKind } from './order-kind.ts';
import type { Profile } from './profile.ts';
import type { Standing } from './standing.ts';
import type { UnusableWay, UsableWay, WayOffer } from './way-offer.ts';

/** An intermediary that the shopper has: `key` tells it from the others, for two may call themselves the same; its rules, its own rates and, where it is known, how the shopper stands there. */
export type Contender = {
  readonly key: string;
  readonly profile: Profile;
  readonly rates: readonly Rate[];
  readonly standing: Standing | null;
};

/**
 * What ways are compared for: `country` (ISO 3166-1) and `currency` are the shopper's, `rates` those for the direct ways, `card` and `balance` what
 * they say of their card and of their wallet or telephone account, `account` the currency (ISO 4217) of the account that would pay. `null` means unknown,
 * which is not held against any way; an unknown account is taken to be in the shopper's currency.
 */
export type Comparison = {
  readonly cart: Cart;
  readonly kind: OrderKind;
  readonly country: string | null;
  readonly currency: string;
  readonly intermediaries: readonly Contender[];
  readonly direct: readonly DirectWay[];
  readonly rates: readonly Rate[];
  readonly card: CardFacts | null;
  readonly account: string | null;
  readonly balance: Money | null;
};

/** Every way to pay for a cart: all of the intermediaries' and the store's own, ranked by the all-in total in the shopper's currency, the faster of equals first; those that can't be used come last, with the reason. Never throws. */
export const compareWays = (comparison: Comparison): WayOffer[] => {
  const { intermediaries, direct, cart } = comparison;
  const offers = [
    ...intermediaries.flatMap((one) => intermediaryOffers(one, comparison)),
    ...direct
      .filter(({ stores }) => stores.includes(cart.store))
      .map((way) => directOffer(way, comparison)),
  ];
  const usable = offers.filter((offer) => offer.usable).toSorted(byTotal);
  return [...usable, ...offers.filter((offer) => !offer.usable).toSorted(byId)];
};

const byTotal = (a: UsableWay, b: UsableWay): number =>
  a.total.minor - b.total.minor || a.time.hours[1] - b.time.hours[1] || byId(a, b);

const byId = (a: Pick<UnusableWay, 'id'>, b: Pick<UnusableWay, 'id'>): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
