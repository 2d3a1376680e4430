import type { PageReading } from '../../lib/cart/page-reading.ts';
import { type Asked, readAnyPage } from '../../lib/stores/any-page/read-any-page.ts';
import { readPage } from '../../lib/stores/any-page/read-page.ts';
import { locate } from '../../lib/stores/locate.ts';
import type { Given } from './given.ts';
import { knownStores } from './known-stores.ts';

/** Reads the page that this script runs in, the element that was pointed at with it. A pointed total that the page itself denies is left to the shopper, and so is one that was pointed at on another visit (not `justNow`). */
export const readHere = (
  document: Document,
  { pointed, generic }: Given,
  justNow: boolean,
): PageReading => {
  const address = document.location.href;
  const asked: Asked = { pointed: null, now: new Date(), language: null };
  const read = whole(document, address, asked, generic);
  if (pointed === null) return read;
  const there = readAnyPage(document, address, { ...asked, pointed });
  return there.total === null ? read : withPointed(read, justNow ? there : remembered(there));
};

/** As every page is read; or, where the shopper wants the store's file left aside, by what all shops have in common. */
const whole = (
  document: Document,
  address: string,
  asked: Asked,
  generic: boolean,
): PageReading => {
  if (!generic) return readPage(document, address, knownStores, asked);
  const store = locate(address, knownStores)?.store.id ?? null;
  return { ...readAnyPage(document, address, asked), store };
};

/** A place that was pointed at on another day may hold another line by now: unless the page says the same, the shopper is asked again. */
const remembered = (there: PageReading): PageReading => ({
  ...there,
  confidence: 'low',
  doubts: [...new Set([...there.doubts, 'one-source' as const])],
});

const withPointed = (read: PageReading, there: PageReading): PageReading => {
  const evidence = [...there.evidence, ...read.evidence].slice(0, 60);
  const { total } = there;
  const isSame = read.total?.minor === total?.minor && read.total?.currency === total?.currency;
  if (isSame && (there.confidence === 'high' || read.confidence === 'high'))
    return { ...read, evidence, confidence: 'high' };
  const items = read.items.filter(
    ({ unitPrice }) => unitPrice === null || unitPrice.currency === total?.currency,
  );
  const whose = { store: read.store, kind: read.kind, items, lines: [], evidence };
  if (read.confidence !== 'high') return { ...there, ...whose };
  return { ...there, ...whose, confidence: 'low', doubts: ['sources-disagree'] };
};
