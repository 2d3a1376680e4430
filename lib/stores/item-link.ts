import { attribute } from './attribute.ts';
import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';
import { type CartPlace, isHost } from './locate.ts';
import { mostLooked } from './most-looked.ts';
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
  const href = hrefWith(row, id.replace(/[^\w-]/g, ''));
  const given = href !== null && URL.canParse(href, address) ? new URL(href, address) : null;
  for (const name of store.itemQuery) {
    const value = given?.searchParams.get(name);
    if (value && /^[\w-]{1,60}$/.test(value)) link.searchParams.set(name, value);
  }
  return link.href;
};

/** Where the row's link leads that has these letters in it, the one that is seen first. A selector of its own for each row would have to be read anew by the browser. */
const hrefWith = (row: Element, part: string): string | null => {
  if (part === '') return null;
  const links = findAll(row, 'a').filter((one) => attribute(one, 'href')?.includes(part));
  const link = links.find(isRendered) ?? links[0];
  return link ? (attribute(link, 'href')?.slice(0, mostLooked) ?? null) : null;
};
