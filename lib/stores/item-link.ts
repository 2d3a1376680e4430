import type { RowLook } from '../cart/look.ts';
import { type CartPlace, isHost } from './locate.ts';

/** An item's own address, the row's link to it or rebuilt from its id: nothing of the page's tracking, only what names the seller or the variant. */
export const itemLink = (
  row: Pick<RowLook, 'link' | 'href'>,
  id: string,
  address: string,
  place: CartPlace,
): string => ownLink(row.link, address, place) ?? rebuilt(row.href, id, address, place);

const ownLink = (link: string | null, address: string, place: CartPlace): string | null => {
  const own = ownUrl(link, address, place);
  if (!own || own.pathname.length > 500) return null;
  return withQuery(new URL(`${own.origin}${own.pathname}`), own, place.store.itemQuery);
};

/** A link that leads away from the store is no item's. */
const ownUrl = (link: string | null, address: string, { store }: CartPlace): URL | null => {
  if (link === null || !URL.canParse(link, address)) return null;
  const url = new URL(link, address);
  const isOwn = store.hosts.some((one) => isHost(url.host, one.host));
  return url.protocol === 'https:' && isOwn ? url : null;
};

/** The item stands where the row's link leads: a cart may be at a host that has no items. */
const rebuilt = (href: string | null, id: string, address: string, place: CartPlace): string => {
  const { store, host } = place;
  const given = ownUrl(href, address, place);
  const link = new URL(
    store.itemPath.replace('{id}', () => encodeURIComponent(id)),
    given?.origin ?? `https://${host}`,
  );
  return withQuery(link, given, store.itemQuery);
};

const withQuery = (link: URL, given: URL | null, names: readonly string[]): string => {
  for (const name of names) {
    const value = given?.searchParams.get(name);
    if (value && /^[\w-]{1,60}$/.test(value)) link.searchParams.set(name, value);
  }
  return link.href;
};
