import { LocalTotal } from '../../components/money/LocalTotal.tsx';
import { OfferNote } from '../../components/reading/OfferNote.tsx';
import { useReader } from '../../components/shell/reader.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import { ratesFor } from '../../lib/actions/rates-for.ts';
import type { Offer } from '../../lib/cart/offer.ts';
import { localPrice } from '../../lib/pricing/local-total.ts';
import { oneUnit } from '../../lib/pricing/one-unit.ts';
import { pricesByDay } from '../../lib/pricing/prices-by-day.ts';
import type { Settings } from '../../lib/storage/rows.ts';
import { isOldRate } from './is-old-rate.ts';
import { storeName } from './store-name.ts';
import { useAllRates, useRateHistories } from './use-live.ts';

export type OfferStepProps = {
  readonly offer: { readonly store: string | null } & Pick<Offer, 'address' | 'price'>;
  readonly settings: Settings;
};

/** A product's price in the shopper's money, without any fees, and nothing else. */
export function OfferStep({ offer, settings }: OfferStepProps) {
  const { now } = useReader();
  const allRates = useAllRates();
  const histories = useRateHistories(settings.intermediary);
  if (!allRates) return null;
  const rates = ratesFor(allRates.find(({ origin }) => origin === settings.intermediary));
  const local = localPrice(offer.price, rates, settings.currency);
  return (
    <Screen title={null}>
      <LocalTotal
        total={local?.amount ?? null}
        approximate
        allIn={false}
        foreign={offer.price}
        storeName={storeName(offer)}
        rate={local?.rate ?? null}
        one={local?.rate ? oneUnit(local.rate) : null}
        history={pricesByDay(histories, rates, offer.price.currency, settings.currency)}
        stale={isOldRate(local?.rate ?? null, now)}
      />
      <OfferNote cartAddress={cartAddress(offer)} />
    </Screen>
  );
}

/** Where the carts of the stores stand that show offers. */
const carts: Readonly<Record<string, string>> = {
  amazon: '/gp/cart/view.html',
  aliexpress: '/p/shoppingcart/index.html',
};

const cartAddress = ({ store, address }: OfferStepProps['offer']): string | null => {
  const path = carts[store ?? ''];
  return path === undefined ? null : new URL(path, address).href;
};
