import { LocalTotal } from '../../components/money/LocalTotal.tsx';
import type { WayRow } from '../../components/ordering/way-row.ts';
import { useReader } from '../../components/shell/reader.ts';
import { ratesFor } from '../../lib/actions/rates-for.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import { oneUnit } from '../../lib/pricing/one-unit.ts';
import { pricesByDay } from '../../lib/pricing/prices-by-day.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { isOldRate } from './is-old-rate.ts';
import { storeName } from './store-name.ts';
import { totalByWay } from './total-by-way.ts';
import { useAllRates, useRateHistories } from './use-live.ts';

export type CartTotalProps = {
  readonly cart: Cart;
  readonly settings: Settings;
  /** The way to pay that is in front; `null` when none can be used. */
  readonly chosen: WayRow | null;
};

/** What the cart costs by the chosen way, in the shopper's money, with the rate. */
export function CartTotal({ cart, settings, chosen }: CartTotalProps) {
  const { now } = useReader();
  const allRates = useAllRates();
  const histories = useRateHistories(settings.intermediary);
  if (!allRates) return null;
  const rates = ratesFor(allRates.find(({ origin }) => origin === settings.intermediary));
  const local = totalByWay(chosen, cart, rates, settings.currency);
  const rate = local?.rate ?? null;
  return (
    <LocalTotal
      total={local?.amount ?? null}
      approximate
      allIn={local?.basis === 'all-in'}
      foreign={cart.total}
      storeName={storeName(cart)}
      rate={rate}
      one={rate && oneUnit(rate)}
      history={pricesByDay(histories, rates, cart.total.currency, settings.currency)}
      stale={isOldRate(rate, now)}
    />
  );
}
