import type { CartItem } from '../cart/cart.ts';
import type { Money } from '../money/money.ts';
import { readDecimal } from '../money/read-decimal.ts';
import { all, closest, isRendered } from './dom.ts';
import type { Place } from './locate.ts';
import { read } from './read.ts';
import { type AmountHint, readAmount } from './read-amount.ts';
import type { RowPlaces } from './store.ts';
import { tidy } from './text.ts';

/** What the rows of a cart gave: the items, or why they can't be trusted. */
export type ItemsRead =
  | { ok: true; items: CartItem[] }
  | { ok: false; reason: 'too-large' | 'unclear-amount' };

const mostItems = 200;

/** The items of a page. A row without an id or a title is none (a notice, a template); an amount that is unclear makes the whole page unclear. */
export const readItems = (
  document: Document,
  address: string,
  place: Place,
  hint: AmountHint,
): ItemsRead => {
  const rows = all(document, place.page.rows).filter((row) => isItem(row, place.page.skip));
  if (rows.length > mostItems) return { ok: false, reason: 'too-large' };
  const items: CartItem[] = [];
  for (const row of rows) {
    const item = readItem(row, address, place, hint);
    if (item === 'unclear') return { ok: false, reason: 'unclear-amount' };
    if (item) items.push(item);
  }
  return { ok: true, items };
};

const isItem = (row: Element, skip: string | null): boolean =>
  (skip === null || closest(row, skip) === null) && isRendered(row);

const readItem = (
  row: Element,
  address: string,
  place: Place,
  hint: AmountHint,
): CartItem | 'unclear' | null => {
  const { row: places } = place.page;
  const id = tidy(read(row, places.id) ?? '');
  const title = tidy(read(row, places.title) ?? '');
  const unitPrice = readPrice(row, places, hint);
  if (id === '' || title === '') return null;
  if (unitPrice === 'unclear') return 'unclear';
  return {
    id,
    title,
    link: itemLink(row, id, address, place),
    picture: pictureAddress(read(row, places.picture), address),
    variant: optional(read(row, places.variant)),
    seller: optional(read(row, places.seller)),
    quantity: readQuantity(read(row, places.quantity)),
    unitPrice,
    selected: readSelected(row, places.selected),
  };
};

const optional = (text: string | null): string | null => tidy(text ?? '') || null;

const readPrice = (row: Element, places: RowPlaces, hint: AmountHint): Money | 'unclear' | null => {
  const decimal = read(row, places.machinePrice);
  const exact =
    decimal !== null && hint.stated !== null ? readDecimal(decimal.trim(), hint.stated) : null;
  const text = exact ? null : read(row, places.unitPrice);
  return exact ?? (text === null ? null : readAmount(text, hint));
};

const readQuantity = (text: string | null): number => {
  const digits = /^\s*(\d{1,5})\s*$/.exec(text ?? '')?.[1];
  return Math.max(1, digits === undefined ? 1 : Number(digits));
};

const readSelected = (row: Element, places: RowPlaces['selected']): boolean => {
  if ('mark' in places) return all(row, places.mark).length > 0;
  const said = read(row, places);
  return said === null || said === '1' || said === 'true';
};

/** The item's own address, rebuilt from its id: nothing of the page's tracking, only what names the seller or the variant. */
const itemLink = (row: Element, id: string, address: string, { store, host }: Place): string => {
  const link = new URL(store.itemPath.replace('{id}', encodeURIComponent(id)), `https://${host}`);
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

const pictureAddress = (src: string | null, address: string): string | null => {
  if (src === null || src.length > 2000 || !URL.canParse(src, address)) return null;
  const url = new URL(src, address);
  return url.protocol === 'https:' ? url.href : null;
};
