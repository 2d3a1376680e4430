import { type CartPlace, isHost } from './locate.ts';
import { read } from './read.ts';

/** An item's own address, the row's link to it or rebuilt from its id: nothing of the page's tracking, only what names the seller or the variant. */
export const itemLink = (row: Element, id: string, address: string, place: CartPlace): string =>
  ownLink(row, address, place) ?? rebuilt(row, id, address, place);

/** A link that leads away from the store is no item's. */
const ownLink = (row: Element, address: string, { store, page }: CartPlace): string | null => {
  const href = page.row.link ? read(row, page.row.link) : null;
  if (href === null || !URL.canParse(href, address)) return null;
  const { protocol, host, origin, pathname } = new URL(href, address);
  const isOwn = protocol === 'https:' && store.hosts.some((one) => isHost(host, one.host));
  return isOwn && pathname.length <= 500 ? `${origin}${pathname}` : null;
};

const rebuilt = (row: Element, id: string, address: string, { store, host }: CartPlace): string => {
  const link = new URL(
    store.itemPath.replace('{id}', () => encodeURIComponent(id)),
    `https://${host}`,
  );
  const href = read(row, [{ at: `a[href*="${plainId(id)}"]`, attribute: 'href' }]);
  const given = href !== null && URL.canParse(href, address) ? new URL(href, address) : null;
  for (const name of store.itemQuery) {
    const value = given?.searchParams.get(name);
    if (value && /^[\w-]{1,60}$/.test(value)) link.searchParams.set(name, value);
  }
  return link.href;
};

/** An id inside a selector: anything but letters, digits and dashes is left out of the search. */
const plainId = (id: string): string => id.replace(/[^\w-]/g, '');
