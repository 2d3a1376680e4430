import type { IntermediaryOption } from '../../components/ordering/IntermediaryPicker.tsx';
import { ratesFor } from '../../lib/actions/rates-for.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import { rateBetween } from '../../lib/money/rate-between.ts';
import { localTotal } from '../../lib/pricing/local-total.ts';
import { priceCart } from '../../lib/pricing/price-cart.ts';
import type { IntermediaryRow, RatesRow } from '../../lib/storage/rows.ts';

/** Every intermediary with about what it would cost for this cart, or why it can't be used. */
export const optionsFor = (
  cart: Cart,
  rows: readonly IntermediaryRow[],
  allRates: readonly RatesRow[],
  currency: string,
): IntermediaryOption[] =>
  rows.map(({ origin, profile }) => {
    const rates = ratesFor(allRates.find((row) => row.origin === origin));
    const rate = rateBetween(rates, cart.total.currency, profile.settlement);
    const way = profile.ways[0]?.id ?? '';
    const priced = priceCart(cart, profile, { kind: 'store-cart', way, rate });
    return priced.ok
      ? {
          profile,
          total: localTotal(cart, profile, rates, currency)?.amount ?? null,
          unusable: null,
        }
      : {
          profile,
          total: null,
          unusable: priced.problem.code === 'way-unknown' ? 'other' : priced.problem.code,
        };
  });
