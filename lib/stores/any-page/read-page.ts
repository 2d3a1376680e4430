import type { Cart } from '../../cart/cart.ts';
import { unexplainedOf } from '../../cart/check-arithmetic.ts';
import type { Evidence, PageReading } from '../../cart/page-reading.ts';
import type { Money } from '../../money/money.ts';
import { locate, type Place } from '../locate.ts';
import { sightingAt } from '../sighting.ts';
import type { Store } from '../store.ts';
import { blankReading } from './blank-reading.ts';
import { type Asked, readAnyPage } from './read-any-page.ts';

/** Reads any page: by the store's own file where one knows the address, otherwise by what all shops have in common. A known store's page that its file can't read is not guessed at. */
export const readPage = (
  document: Document,
  address: string,
  stores: readonly Store[],
  asked: Asked,
): PageReading => {
  const place = locate(address, stores);
  if (!place || place.kind === 'none' || place.kind === 'placed' || asked.pointed !== null)
    return readAnyPage(document, address, asked);
  return readStorePage(document, address, place, asked.now);
};

const readStorePage = (
  document: Document,
  address: string,
  place: Place,
  now: Date,
): PageReading => {
  const sighting = sightingAt(document, address, place, now);
  const named = { ...blankReading(address, now), kind: place.kind, store: place.store.id };
  if ('cart' in sighting) return ofCart(named, sighting.cart);
  if ('unreadable' in sighting) return { ...named, doubts: [sighting.unreadable.reason] };
  if ('left' in sighting) return named;
  const { price } = sighting.offer;
  return { ...named, ...{ offer: price, currency: price.currency }, evidence: [said('offer', price)] };
};

const ofCart = (named: PageReading, cart: Cart): PageReading => {
  const { items, lines, total, totalKind } = cart;
  const unexplained = unexplainedOf(cart);
  const isOdd = unexplained !== null && unexplained.minor !== 0;
  return {
    ...named,
    ...{ items, lines, total, totalKind, currency: total.currency },
    confidence: isOdd ? 'low' : 'high',
    evidence: [said('total', total)],
    doubts: isOdd ? ['unexplained'] : [],
  };
};

const said = (field: Evidence['field'], { minor, currency }: Money): Evidence => ({
  field,
  source: 'store',
  found: `${minor} ${currency}`,
});
