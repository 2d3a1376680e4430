import type { Cart } from '../cart/cart.ts';
import type { Unreadable } from '../cart/unreadable.ts';
import { cartKey } from '../storage/cart-key.ts';
import type { Tools } from './tools.ts';

/** Keeps what a store's page shows now, and that this tab shows it. A page that can't be read replaces an older cart: an old figure must not pass for the present one. */
export const noteReading = async (
  { db, now }: Tools,
  reading: { cart: Cart } | { unreadable: Unreadable },
  tab: number,
): Promise<string> => {
  const [cart, unreadable] = 'cart' in reading ? [reading.cart, null] : [null, reading.unreadable];
  const key = cartKey(cart ?? unreadable);
  await db.transaction('rw', db.readings, db.tabs, async () => {
    await db.readings.put({ key, cart, unreadable, at: now().toISOString() });
    await db.tabs.put({ tab, key });
  });
  return key;
};
