import type { OfferLook } from '../cart/look.ts';
import type { Offer } from '../cart/offer.ts';
import type { OfferPlace } from './locate.ts';
import { pageAddress } from './page-address.ts';
import { readAmount } from './read-amount.ts';
import { statedCurrency } from './stated-currency.ts';

/** The price of the one product that a page is about; `null` when what it shows is not certainly one. Never throws. */
export const offerOfLook = (
  look: OfferLook,
  address: string,
  { store, currency }: OfferPlace,
  now: Date,
): Offer | null => {
  const hint = { stated: statedCurrency(look.currency), host: currency };
  const price = readAmount(look.price, hint);
  if (price === null || price === 'unclear' || price.minor <= 0) return null;
  return { store: store.id, address: pageAddress(address), price, seenAt: now.toISOString() };
};
