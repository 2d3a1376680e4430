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
  if (!place || !('page' in place) || place.page === null) return { left: true };
  if (place.kind !== 'product') return capture(document, address, place, now);
  const offer = readOffer(document, address, place, now);
  return offer ? { offer } : { left: true };
};
