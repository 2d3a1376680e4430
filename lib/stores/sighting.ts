import type { Offer } from '../cart/offer.ts';
import { capture, type Reading } from './capture.ts';
import type { Place } from './locate.ts';
import { readOffer } from './read-offer.ts';

/** What is said of a page: its cart or why that can't be read, the price of the product it is about, or that it shows neither. */
export type Sighting = Reading | { readonly offer: Offer } | { readonly left: true };

/** Looks once at a page of a known store. */
export const sightingAt = (
  document: Document,
  address: string,
  place: Place | null,
  now: Date,
): Sighting => {
  if (place?.kind === 'cart' || place?.kind === 'checkout')
    return capture(document, address, place, now);
  const offer = place?.kind === 'product' ? readOffer(document, address, place, now) : null;
  return offer ? { offer } : { left: true };
};
