import type { CartLook, Look, OfferLook } from '../cart/look.ts';
import type { Offer } from '../cart/offer.ts';
import { cartOfLook, type Reading } from './cart-of-look.ts';
import { locate, type Place } from './locate.ts';
import { lookAt } from './look-at.ts';
import { offerOfLook } from './offer-of-look.ts';
import type { Store } from './store.ts';

/** What is said of a page: its cart or why that can't be read, the price of the product it is about, or that it shows neither. */
export type Sighting = Reading | { readonly offer: Offer } | { readonly left: true };

/** Looks once at a page of a known store, and says what it shows. */
export const sightingAt = (
  document: Document,
  address: string,
  place: Place | null,
  now: Date,
): Sighting => sightingOf(lookAt(document, place), address, place, now);

/** What a look at a page of the given stores means. */
export const sightingOfLook = ({ address, at, shown }: Look, stores: readonly Store[]): Sighting =>
  sightingOf(shown, address, locate(address, stores), new Date(at));

const sightingOf = (
  shown: CartLook | OfferLook | null,
  address: string,
  place: Place | null,
  now: Date,
): Sighting => {
  if (!shown || !place || !('page' in place) || place.page === null) return { left: true };
  if (place.kind !== 'product')
    return shown.of === 'cart' ? cartOfLook(shown, address, place, now) : { left: true };
  const offer = shown.of === 'offer' ? offerOfLook(shown, address, place, now) : null;
  return offer ? { offer } : { left: true };
};
