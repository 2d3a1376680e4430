import { type Means, toldBalance, toldCard } from '../../components/ordering/means.ts';
import type { WayRow } from '../../components/ordering/way-row.ts';
import { ratesFor } from '../../lib/actions/rates-for.ts';
import { standingFor } from '../../lib/actions/standing-for.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import type { Rate } from '../../lib/money/rate.ts';
import { rateBetween } from '../../lib/money/rate-between.ts';
import { snapshotRates } from '../../lib/money/snapshot.ts';
import { type Contender, compareWays } from '../../lib/pricing/compare-ways.ts';
import { directWays } from '../../lib/pricing/direct-ways.ts';
import { homeCard } from '../../lib/pricing/home-card.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import type { AccountRow, IntermediaryRow, RatesRow, Settings } from '../../lib/storage/rows.ts';

/** What the ways to pay for a cart are worked out from. */
export type WaysSource = {
  readonly cart: Cart;
  readonly kind: OrderKind;
  readonly settings: Pick<Settings, 'country' | 'currency' | 'intermediary'>;
  readonly shops: readonly IntermediaryRow[];
  readonly allRates: readonly RatesRow[];
  readonly accounts: readonly AccountRow[];
  readonly means: Means;
  readonly now: Date;
};

/** Every way to pay for a cart, ranked, each with whose it is; an intermediary's offer is `of` its origin. */
export const waysOf = (source: WaysSource): WayRow[] => {
  const { cart, kind, settings, shops, means } = source;
  const { country, currency } = settings;
  const card = toldCard(means);
  const offers = compareWays({
    ...{ cart, kind, country, currency, card },
    intermediaries: shops.map((shop) => contender(shop, source)),
    direct: directWays,
    rates: ratesHome(source),
    account: means.account,
    balance: toldBalance(means, means.account ?? currency),
  });
  return offers.map((offer) => ({
    offer,
    card: card ?? homeCard(country),
    profile: shops.find(({ origin }) => origin === offer.of)?.profile ?? null,
    direct: directWays.find(({ id }) => offer.via === 'direct' && id === offer.way) ?? null,
  }));
};

const contender = (
  { origin, profile }: IntermediaryRow,
  { allRates, accounts, cart, now }: WaysSource,
): Contender => ({
  key: origin,
  profile,
  rates: ratesFor(allRates.find((row) => row.origin === origin)),
  standing: standingFor(accounts.find((row) => row.origin === origin)?.account ?? null, cart, now),
});

/** The chosen intermediary's rates; those of the package where it has none into the shopper's currency. */
const ratesHome = ({ cart, settings, allRates }: WaysSource): readonly Rate[] => {
  const rates = ratesFor(allRates.find(({ origin }) => origin === settings.intermediary));
  const { currency } = cart.total;
  const reaches =
    currency === settings.currency || rateBetween(rates, currency, settings.currency) !== null;
  return reaches ? rates : [...rates, ...snapshotRates];
};
