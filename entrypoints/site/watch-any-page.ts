import type { PageReading } from '../../lib/cart/page-reading.ts';
import { realClock } from '../../lib/stores/clock.ts';
import { kindOfAddress } from '../../lib/stores/kind-of-address.ts';
import { locate } from '../../lib/stores/locate.ts';
import { pace } from '../../lib/stores/pace.ts';
import { given } from '../in-page/given.ts';
import { knownStores } from '../in-page/known-stores.ts';
import { readHere } from '../in-page/read-here.ts';

/** Follows carts and checkouts that no store's file reads, and tells each reading that two looks agree on, and that the page was left. On all other pages only the address is looked at. */
export const watchAnyPage = (
  document: Document,
  tell: (reading: PageReading) => void,
  leave: () => void,
): void => {
  let seen = '';
  let told = '';
  const look = (): 'done' | 'again' => {
    if (!isCartAddress(document.location.href)) {
      if (told !== '') leave();
      told = '';
      return 'done';
    }
    const reading = readHere(document, given(), false);
    const facts = JSON.stringify({ ...reading, seenAt: '' });
    const isSteady = facts === seen;
    seen = facts;
    if (!isSteady) return 'again';
    // A total that is gone is news as well: the old figure must not pass for the present one.
    if (facts !== told && (reading.total !== null || told !== '')) {
      told = facts;
      tell(reading);
    }
    return 'done';
  };
  const looks = pace(realClock, look);
  const observer = new MutationObserver(() => {
    if (told !== '' || isCartAddress(document.location.href)) looks.soon();
  });
  observer.observe(document, {
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
