import type { PageReading } from '../../lib/cart/page-reading.ts';
import { realClock } from '../../lib/stores/clock.ts';
import { kindOfAddress } from '../../lib/stores/kind-of-address.ts';
import { locate } from '../../lib/stores/locate.ts';
import { pace } from '../../lib/stores/pace.ts';
import { given } from '../in-page/given.ts';
import { knownStores } from '../in-page/known-stores.ts';
import { readHere } from '../in-page/read-here.ts';

/** Follows carts and checkouts that no store's file reads, and tells each reading that two looks agree on. On all other pages only the address is looked at. */
export const watchAnyPage = (document: Document, tell: (reading: PageReading) => void): void => {
  let seen = '';
  let told = '';
  const look = (): 'done' | 'again' => {
    if (!isCartAddress(document.location.href)) return 'done';
    const reading = readHere(document, given(), false);
    const facts = JSON.stringify({ ...reading, seenAt: '' });
    const isSteady = facts === seen;
    seen = facts;
    if (!isSteady) return 'again';
    if (facts !== told && reading.total !== null) tell(reading);
    told = facts;
    return 'done';
  };
  const looks = pace(realClock, look);
  const observer = new MutationObserver(() => {
    if (isCartAddress(document.location.href)) looks.soon();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  looks.soon();
};

/** Whether the address is that of a cart or checkout, and no store's file knows where its facts stand. */
const isCartAddress = (address: string): boolean => {
  const place = locate(address, knownStores);
  if (place && 'page' in place && place.page !== null) return false;
  const kind = kindOfAddress(address);
  return kind === 'cart' || kind === 'checkout';
};
