import type { Offer } from '../cart/offer.ts';
import { findRendered } from './find-rendered.ts';
import type { OfferPlace } from './locate.ts';
import { pageAddress } from './page-address.ts';
import { read } from './read.ts';
import { readAmount } from './read-amount.ts';
import { readCurrency } from './read-currency.ts';
import { rootOf } from './root-of.ts';

/** The price of the one product that a page is about; `null` when it shows none that is certain. Never throws. */
export const readOffer = (
  document: Document,
  address: string,
  { store, page, currency }: OfferPlace,
  now: Date,
): Offer | null => {
  if (!findRendered(document, page.place)) return null;
  const root = rootOf(document);
  const text = root ? read(root, page.price) : null;
  const hint = { stated: readCurrency(document, page.currency), host: currency };
  const price = text === null ? null : readAmount(text, hint);
  if (price === null || price === 'unclear' || price.minor <= 0) return null;
  return { store: store.id, address: pageAddress(address), price, seenAt: now.toISOString() };
};
