import { cardRefusal } from './card-refusal.ts';
import type { Comparison } from './compare-ways.ts';
import { currencyStep } from './currency-step.ts';
import type { DirectWay } from './direct-way.ts';
import { homeCard } from './home-card.ts';
import { cardDetails, noRate, notFinal } from './intermediary-offers.ts';
import { localLines, type OwnLine } from './local-lines.ts';
import type { WayOffer, WayRefusal } from './way-offer.ts';

/** One of the store's own ways to pay for a cart: its amount and what bank, wallet or telephone company take, in the shopper's currency; or why it can't be used. */
export const directOffer = (way: DirectWay, comparison: Comparison): WayOffer => {
  const { id, name, hours, settlesInDays } = way;
  const { cart, currency, rates } = comparison;
  const account = comparison.account ?? currency;
  const named = { id: `direct:${id}`, via: 'direct' as const, of: cart.store, way: id, name };
  const turnedAway = refusalOf(way, comparison);
  if (turnedAway) return { ...named, usable: false, reason: turnedAway };
  const local = localLines(ownLines(way, comparison), currency, rates);
  if (!local) return { ...named, usable: false, reason: noRate(cart.total.currency, currency) };
  if (way.fromBalance && isTooLow(way, comparison))
    return { ...named, usable: false, reason: balanceTooLow };
  const caveats = [...way.caveats, ...(cart.totalKind === 'grand' ? [] : [notFinal])];
  const steps = [currencyStep(way, account, cart.total.currency), ...way.steps];
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
  // A store abroad is paid with the card that one has; an intermediary may be paid with somebody's who has another.
  const held = card ?? homeCard(country);
  const fault = held && rules ? cardRefusal(held, rules) : null;
  return fault && { code: `card-${fault}`, detail: cardDetails[fault] };
};

/** The store's total as one line, then each share of it. A rate of one's own costs nothing where the account is in the store's currency. */
const ownLines = ({ shares }: DirectWay, { cart, currency, account }: Comparison): OwnLine[] => {
  const amount = cart.total;
  const goods = { code: 'items', name: 'The store’s total', taker: 'store', estimated: false };
  const converts = amount.currency !== (account ?? currency);
  return [
    { ...goods, taker: 'store', amount, partsPerMillion: 1_000_000 },
    ...shares
      .filter(({ estimated }) => converts || !estimated)
      .map((share) => ({ ...share, amount })),
  ];
};

/** The balance must stay above zero after amount and commission, reckoned in its own currency; without a rate to that it is not compared. */
const isTooLow = (way: DirectWay, comparison: Comparison): boolean => {
  const { balance, rates } = comparison;
  const needed = balance && localLines(ownLines(way, comparison), balance.currency, rates);
  return balance !== null && needed !== null && balance.minor <= needed.total.minor;
};

const balanceTooLow: WayRefusal = {
  code: 'balance-too-low',
  detail: 'The balance would not stay above zero after the amount and the commission.',
};
