import type { CartPage, OfferPage, PageRule, Store } from './store.ts';

type Whose = {
  readonly store: Store;
  readonly host: string;
  /** What an ambiguous symbol means at this host; `null` when the host doesn't tell. */
  readonly currency: string | null;
};

/** A page that ought to show a cart: whose, of which kind, and where its facts stand. */
export type CartPlace = Whose & { readonly kind: 'cart' | 'checkout'; readonly page: CartPage };

/** A page about one product. */
export type OfferPlace = Whose & { readonly kind: 'product'; readonly page: OfferPage };

/** A page that its address alone tells: where its facts stand is not known. */
export type UnreadPlace = Whose & {
  readonly kind: 'cart' | 'checkout' | 'product';
  readonly page: null;
};

/** What a page of a known store is. */
export type Place =
  | CartPlace
  | OfferPlace
  | UnreadPlace
  | (Whose & { readonly kind: 'placed' | 'none' });

/** What an address is to the given stores, from its host, path and query alone, before the page is touched; `null` for an address that none of them knows. Hosts are compared whole. */
export const locate = (address: string, among: readonly Store[]): Place | null =>
  URL.canParse(address) ? placeAt(new URL(address), among) : null;

/** The parts of an address that tell what it is; a document's location has them at hand. */
type Where = Pick<URL, 'protocol' | 'host' | 'pathname' | 'search'>;

/** The same for an address that has been taken apart already. */
export const placeAt = (url: Where, among: readonly Store[]): Place | null => {
  if (url.protocol !== 'https:') return null;
  for (const store of among) {
    const known = store.hosts.find((one) => isHost(url.host, one.host));
    const rule = known && ruleAt(url, store);
    if (known && rule) return placeOf(rule, { store, host: url.host, currency: known.currency });
  }
  return null;
};

/** Whether a host is the known one, or under it where that begins with `*.`. */
export const isHost = (host: string, known: string): boolean =>
  known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known;

const ruleAt = (url: Where, { language, pages }: Store): PageRule | undefined => {
  const pathname = language ? url.pathname.replace(language, '') : url.pathname;
  return pages.find((one) => isAt(pathname, url, one));
};

const isAt = (pathname: string, url: Where, { path, query, host }: PageRule): boolean =>
  path.test(pathname) &&
  (query === undefined || query.test(url.search)) &&
  (host === undefined || host.test(url.host));

const placeOf = (rule: PageRule, whose: Whose): Place => {
  if (!('page' in rule)) return { ...whose, kind: rule.kind };
  if (rule.page === null) return { ...whose, kind: rule.kind, page: rule.page };
  return rule.kind === 'product'
    ? { ...whose, kind: rule.kind, page: rule.page }
    : { ...whose, kind: rule.kind, page: rule.page };
};
