import type { RowLook } from '../cart/look.ts';
import { type CartPlace, isHost } from './locate.ts';

/** An item's own address, the row's link to it or rebuilt from its id: nothing of the page's tracking, only what names the seller or the variant. */
export const itemLink = (
  row: Pick<RowLook, 'link' | 'href'>,
  id: string,
  address: string,
  place: CartPlace,
): string => ownLink(row.link, address, place) ?? rebuilt(row.href, id, address, place);

/** A link that leads away from the store is no item's. */
const ownLink = (link: string | null, address: string, { store }: CartPlace): string | null => {
  if (link === null || !URL.canParse(link, address)) return null;
  const given = new URL(link, address);
  const { protocol, host, origin, pathname } = given;
  const isOwn = protocol === 'https:' && store.hosts.some((one) => isHost(host, one.host));
  if (!isOwn || pathname.length > 500) return null;
  return withQuery(new URL(`${origin}${pathname}`), given, store.itemQuery);
};

const rebuilt = (
  href: string | null,
  id: string,
  address: string,
  { store, host }: CartPlace,
): string => {
  const link = new URL(
    store.itemPath.replace('{id}', () => encodeURIComponent(id)),
    `https://${host}`,
  );
  const given = href !== null && URL.canParse(href, address) ? new URL(href, address) : null;
  return withQuery(link, given, store.itemQuery);
};

const withQuery = (link: URL, given: URL | null, names: readonly string[]): string => {
  for (const name of names) {
    const value = given?.searchParams.get(name);
    if (value && /^[\w-]{1,60}$/.test(value)) link.searchParams.set(name, value);
  }
  return link.href;
};
