import type { Cart } from '../../cart/cart.ts';
import { itemsTotal, unexplainedOf } from '../../cart/check-arithmetic.ts';
import type { Doubt, Evidence, PageReading } from '../../cart/page-reading.ts';
import type { Money } from '../../money/money.ts';
import { locate, type Place } from '../locate.ts';
import { marketCurrency } from '../market-currency.ts';
import { locatePlatform } from '../platforms/locate-platform.ts';
import { sightingAt } from '../sighting.ts';
import type { Store } from '../store.ts';
import { blankReading } from './blank-reading.ts';
import { type Asked, readAnyPage } from './read-any-page.ts';

/**
 * Reads any page: by the store's own file where one knows the address, else by the file of the shop program that made it, checked against what
 * all shops have in common, else by that alone. A known store's page that its file can't read is not guessed at.
 */
export const readPage = (
  document: Document,
  address: string,
  stores: readonly Store[],
  asked: Asked,
): PageReading => {
  const place = locate(address, stores);
  if (place) return readOfStore(document, address, place, asked);
  if (asked.pointed !== null) return readAnyPage(document, address, asked);
  const read = readAnyPage(document, address, asked);
  const made = locatePlatform(document, address);
  if (!made || made.kind === 'none') return read;
  const own = readPlace(document, address, { place: made, source: 'cart-data' }, asked.now);
  if (own.total !== null) return checked(own, read);
  return { ...doubted(read, own.doubts), kind: made.kind, store: own.store };
};

/** What the labels say where the program's own place for the total is empty, or its lines don't add up: what looks like a total may be another row's. A page of another theme, or one whose signs only its surroundings explain, says nothing against it. */
const doubted = (read: PageReading, doubts: readonly Doubt[]): PageReading =>
  read.total === null || doubts.length === 0
    ? read
    : { ...read, doubts: [...new Set([...read.doubts, ...doubts])], confidence: 'low' };

/** By the store's own file where that reads such a page; where it only knows the address, by what all shops have in common. */
const readOfStore = (
  document: Document,
  address: string,
  place: Place,
  asked: Asked,
): PageReading => {
  const isRead = 'page' in place && place.page !== null && asked.pointed === null;
  if (isRead) return readPlace(document, address, { place, source: 'store' }, asked.now);
  const known = { kind: place.kind, currency: marketCurrency(address, place) };
  return { ...readAnyPage(document, address, asked, known), store: place.store.id };
};

type Known = { readonly place: Place; readonly source: 'store' | 'cart-data' };

const readPlace = (
  document: Document,
  address: string,
  { place, source }: Known,
  now: Date,
): PageReading => {
  const sighting = sightingAt(document, address, place, now);
  const named = { ...blankReading(address, now), kind: place.kind, store: place.store.id };
  if ('cart' in sighting) return ofCart(named, sighting.cart, source);
  if ('unreadable' in sighting) {
    const { reason, missing } = sighting.unreadable;
    const isOther = source === 'cart-data' && (reason !== 'no-total' || missing.includes('total'));
    return { ...named, doubts: isOther ? [] : [reason] };
  }
  if ('left' in sighting) return named;
  const { price } = sighting.offer;
  const evidence = [said('offer', price, source)];
  return { ...named, ...{ offer: price, currency: price.currency }, evidence };
};

/** A shop program's own cart beside what the page's labels say: another total there is a doubt. */
const checked = (own: PageReading, read: PageReading): PageReading => {
  const evidence = [...own.evidence, ...read.evidence].slice(0, 60);
  if (read.total === null || own.total === null) return { ...own, evidence };
  const same = read.total.minor === own.total.minor && read.total.currency === own.total.currency;
  if (same) return { ...own, evidence };
  const doubts = [...new Set([...own.doubts, 'sources-disagree' as const])];
  return { ...own, evidence, doubts, confidence: 'low' };
};

const ofCart = (named: PageReading, cart: Cart, source: Known['source']): PageReading => {
  const { items, lines, total, totalKind } = cart;
  const unexplained = unexplainedOf(cart);
  const isOdd = unexplained !== null && unexplained.minor !== 0;
  // No line tells why it is not what the rows come to.
  const rows = itemsTotal(cart);
  const isAlone = unexplained === null && rows !== null && rows !== total.minor;
  return {
    ...named,
    ...{ items, lines, totalKind, currency: total.currency },
    // A total that its own lines contradict may be anything.
    total: isOdd ? null : total,
    confidence: isOdd ? 'none' : isAlone ? 'low' : 'high',
    evidence: [said('total', total, source)],
    doubts: isOdd ? ['unexplained'] : isAlone ? ['one-source'] : [],
  };
};

const said = (
  field: Evidence['field'],
  { minor, currency }: Money,
  source: Known['source'],
): Evidence => ({
  field,
  source,
  found: `${minor} ${currency}`,
});
