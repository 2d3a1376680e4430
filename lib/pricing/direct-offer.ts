import { cardRefusal } from './card-refusal.ts';
import type { Comparison } from './compare-ways.ts';
import type { DirectWay } from './direct-way.ts';
import { cardDetails, noRate, notFinal } from './intermediary-offers.ts';
import { localLines, type OwnLine } from './local-lines.ts';
import type { UsableWay, WayOffer, WayRefusal } from './way-offer.ts';

/** One of the store's own ways to pay for a cart: its amount and what bank, wallet or telephone company take, in the shopper's currency; or why it can't be used. */
export const directOffer = (way: DirectWay, comparison: Comparison): WayOffer => {
  const { id, name, hours, settlesInDays, steps } = way;
  const { cart, currency, rates } = comparison;
  const named = { id: `direct:${id}`, via: 'direct' as const, of: cart.store, way: id, name };
  const turnedAway = refusalOf(way, comparison);
  if (turnedAway) return { ...named, usable: false, reason: turnedAway };
  const local = localLines(ownLines(way, comparison), currency, rates);
  if (!local) return { ...named, usable: false, reason: noRate(cart.total.currency, currency) };
  if (way.fromBalance && isTooLow(local.total, comparison))
    return { ...named, usable: false, reason: balanceTooLow };
  const caveats = [...way.caveats, ...(cart.totalKind === 'grand' ? [] : [notFinal])];
  const time = { hours, working: false, settlesInDays };
  return { ...named, usable: true, ...local, time, caveats, steps, price: null };
};

const refusalOf = (
  { name, countries, currencies, card: rules }: DirectWay,
  { country, card, cart }: Comparison,
): WayRefusal | null => {
  if (country !== null && countries && !countries.includes(country))
    return {
      code: 'country-not-taken',
      detail: `${name} can be used in ${countries.join(', ')} only.`,
    };
  const { currency } = cart.total;
  if (currencies && !currencies.includes(currency))
    return {
      code: 'currency-not-taken',
      detail: `${name} pays in ${currencies.join(', ')} only, not in ${currency}.`,
    };
  if (cart.total.minor <= 0) return { code: 'below-limit', detail: 'There is nothing to pay.' };
  const fault = card && rules ? cardRefusal(card, rules) : null;
  return fault && { code: `card-${fault}`, detail: cardDetails[fault] };
};

/** The store's total as one line, then each share of it. A rate of one's own costs nothing where nothing is converted. */
const ownLines = ({ shares }: DirectWay, { cart, currency }: Comparison): OwnLine[] => {
  const amount = cart.total;
  const goods = { code: 'items', name: 'The store’s total', taker: 'store', estimated: false };
  const converts = amount.currency !== currency;
  return [
    { ...goods, taker: 'store', amount, partsPerMillion: 1_000_000 },
    ...shares
      .filter(({ estimated }) => converts || !estimated)
      .map((share) => ({ ...share, amount })),
  ];
};

/** The balance must stay above zero after amount and commission. A balance in another currency is not compared. */
const isTooLow = (total: UsableWay['total'], { balance }: Comparison): boolean =>
  balance !== null && balance.currency === total.currency && balance.minor <= total.minor;

const balanceTooLow: WayRefusal = {
  code: 'balance-too-low',
  detail: 'The balance would not stay above zero after the amount and the commission.',
};
