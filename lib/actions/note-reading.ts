import type { Cart } from '../cart/cart.ts';
import type { Unreadable } from '../cart/unreadable.ts';
import { cartKey } from '../storage/cart-key.ts';
import { checked } from '../storage/checked.ts';
import { ReadingRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Keeps what a store's page shows now, and that this tab shows it; `null` for an invoice that was typed in without any page. A page that can't be read replaces an older cart: an old figure must not pass for the present one. */
export const noteReading = async (
  { db, now }: Tools,
  reading: { cart: Cart } | { unreadable: Unreadable },
  tab: number | null,
): Promise<string> => {
  const [cart, unreadable] = 'cart' in reading ? [reading.cart, null] : [null, reading.unreadable];
  const key = cartKey(cart ?? unreadable);
  await db.transaction('rw', db.readings, db.tabs, async () => {
    const kind = checked(ReadingRow, await db.readings.get(key))?.kind ?? null;
    await db.readings.put({ key, kind, cart, unreadable, at: now().toISOString() });
    if (tab !== null) await db.tabs.put({ tab, key });
  });
  return key;
};
