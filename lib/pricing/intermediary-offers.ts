import { rateBetween } from '../money/rate-between.ts';
import type { PriceLine } from './breakdown.ts';
import { cardRefusal } from './card-refusal.ts';
import type { Comparison, Contender } from './compare-ways.ts';
import { countryRefusal } from './country-refusal.ts';
import type { Caveat, Taker } from './direct-way.ts';
import { localLines, type OwnLine } from './local-lines.ts';
import { priceCart } from './price-cart.ts';
import type { PaymentWay, Profile } from './profile.ts';
import type { WayOffer, WayRefusal } from './way-offer.ts';

/** Each way to pay of one intermediary, priced for a cart with its own rules and rates, or with the reason why it can't be used. */
export const intermediaryOffers = (contender: Contender, comparison: Comparison): WayOffer[] =>
  contender.profile.ways.map((way) => ({
    ...nameOf(contender, way),
    ...priced(contender, way, comparison),
  }));

const nameOf = ({ key, profile }: Contender, way: PaymentWay) => ({
  id: `intermediary:${key}:${way.id}`,
  via: 'intermediary' as const,
  of: key,
  way: way.id,
  name: `${profile.name}: ${way.name}`,
});

const priced = (contender: Contender, way: PaymentWay, comparison: Comparison) => {
  const { profile, rates, standing } = contender;
  const { cart, kind, currency } = comparison;
  const turnedAway = countryRefusal(profile, comparison.country, null);
  if (turnedAway) return unusable(turnedAway);
  const rate = rateBetween(rates, cart.total.currency, profile.settlement);
  const result = priceCart(cart, profile, { kind, way: way.id, rate, standing });
  if (!result.ok) return unusable(result.problem);
  const refused = refusalOfCard(way, comparison);
  if (refused) return unusable(refused);
  const own = result.price.lines.map(ownLine);
  const local = localLines(own, currency, [...rates, ...comparison.rates]);
  if (!local) return unusable(noRate(profile.settlement, currency));
  const { price } = result;
  const caveats = caveatsOf(profile, comparison);
  return { usable: true as const, ...local, time: timeOf(profile), caveats, steps: [], price };
};

const unusable = (reason: WayRefusal) => ({ usable: false as const, reason });

/** The reason when a total can't be told in the shopper's currency. */
export const noRate = (from: string, to: string): WayRefusal => ({
  code: 'rate-unknown',
  detail: `No rate from ${from} to ${to} is known.`,
});

const refusalOfCard = ({ card: rules }: PaymentWay, { card }: Comparison): WayRefusal | null => {
  const fault = card && rules ? cardRefusal(card, rules) : null;
  return fault && { code: `card-${fault}`, detail: cardDetails[fault] };
};

/** Why a card is refused, in a sentence. */
export const cardDetails = {
  electron: 'A card without the three-digit security code (Visa Electron) is not taken.',
  network: 'Cards of this network are not taken.',
  country: 'Cards from banks in this country are not taken.',
} as const;

/** Only what the store asks for has an amount in the store's currency. */
const ownLine = ({ code, name, amount, foreign }: PriceLine): OwnLine => {
  const taker: Taker = foreign === null ? 'intermediary' : 'store';
  return { code, name, amount, taker, estimated: false, partsPerMillion: 1_000_000 };
};

const timeOf = ({ promiseHours }: Profile) => ({
  hours: [0, promiseHours] as const,
  working: true,
  settlesInDays: null,
});

const caveatsOf = (profile: Profile, { cart }: Comparison): Caveat[] => [
  ...(profile.identityRequired ? [identityFirst] : []),
  ...(cart.totalKind === 'grand' ? [] : [notFinal]),
];

const identityFirst = {
  code: 'identity-first',
  text: 'Your identity is checked before the first payment.',
};

/** What to know of a total that isn't the store's last word. */
export const notFinal: Caveat = {
  code: 'total-not-final',
  text: 'The store has not said its final total yet; shipping or tax may come on top.',
};
