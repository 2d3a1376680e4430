import type { Cart } from '../cart/cart.ts';
import { convert, roundExact } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Rate } from '../money/rate.ts';
import { rateBetween } from '../money/rate-between.ts';
import { unitOf } from '../money/unit.ts';
import { priceCart } from './price-cart.ts';
import type { Profile } from './profile.ts';

/**
 * What a cart costs the shopper in their own currency. `all-in` holds every fee of the intermediary for the way to pay that is asked for, else its first; `converted` is the
 * store's amount alone, when no intermediary is chosen or it does not take this cart. `rate` is from the store's currency to the shopper's.
 */
export type LocalTotal = { amount: Money; basis: 'all-in' | 'converted'; rate: Rate | null };

/** The local total of a cart, or `null` when there is no rate for it. Rounded once, half-even, to the unit that people read (whole toman for IRR). */
export const localTotal = (
  cart: Cart,
  profile: Profile | null,
  rates: readonly Rate[],
  currency: string,
  way: string | null = null,
): LocalTotal | null => {
  const priced = profile && allIn(cart, profile, rates, way);
  const converted = localPrice(priced ?? cart.total, rates, currency);
  if (!converted || !priced) return converted;
  const rate =
    cart.total.currency === currency ? null : rateBetween(rates, cart.total.currency, currency);
  return { ...converted, basis: 'all-in', rate };
};

/** What an amount alone is in the shopper's currency, without any fee; `null` when there is no rate for it. Rounded once, like a total. */
export const localPrice = (
  price: Money,
  rates: readonly Rate[],
  currency: string,
): LocalTotal | null => {
  const amount = exchange(price, currency, rates);
  if (!amount) return null;
  const rate = price.currency === currency ? null : rateBetween(rates, price.currency, currency);
  return { amount, basis: 'converted', rate };
};

const allIn = (
  cart: Cart,
  profile: Profile,
  rates: readonly Rate[],
  asked: string | null,
): Money | null => {
  const way = (profile.ways.find(({ id }) => id === asked) ?? profile.ways[0])?.id;
  const rate = rateBetween(rates, cart.total.currency, profile.settlement);
  if (way === undefined) return null;
  const priced = priceCart(cart, profile, { kind: 'store-cart', way, rate });
  return priced.ok ? priced.price.total : null;
};

const exchange = (money: Money, currency: string, rates: readonly Rate[]): Money | null => {
  if (money.currency === currency) return money;
  const rate = rateBetween(rates, money.currency, currency);
  return rate && roundExact(convert(money, rate), unitOf(currency)?.minor ?? 1);
};
