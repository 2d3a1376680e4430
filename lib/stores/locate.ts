import type { CartPage, Store } from './store.ts';
import { stores } from './stores.ts';

/** A page that ought to show a cart: whose, of which kind, where its facts stand, and what an ambiguous symbol means at this host. */
export type Place = {
  readonly store: Store;
  readonly kind: 'cart' | 'checkout';
  readonly page: CartPage;
  readonly host: string;
  readonly currency: string;
};

/** What an address is, from its host and path alone, before the page is touched; `null` for everything that is no cart. Hosts are compared whole. */
export const locate = (address: string): Place | null => {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'https:') return null;
  for (const store of stores) {
    const known = store.hosts.find((one) => one.host === host);
    const rule = known && store.pages.find(({ path }) => path.test(pathname));
    if (!known || !rule || rule.kind === 'none' || !rule.page) continue;
    return { store, kind: rule.kind, page: rule.page, host, currency: known.currency };
  }
  return null;
};
