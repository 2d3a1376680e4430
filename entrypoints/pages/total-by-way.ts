import type { WayRow } from '../../components/ordering/way-row.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import type { Rate } from '../../lib/money/rate.ts';
import { type LocalTotal, localPrice } from '../../lib/pricing/local-total.ts';

/** What a cart costs the shopper by a way to pay, all in; without one the store's amount alone, converted, or `null` when there is no rate for it. */
export const totalByWay = (
  way: WayRow | null,
  cart: Cart,
  rates: readonly Rate[],
  currency: string,
): LocalTotal | null => {
  const converted = localPrice(cart.total, rates, currency);
  if (!way?.offer.usable) return converted;
  return { amount: way.offer.total, basis: 'all-in', rate: converted?.rate ?? null };
};
