import type { RowLook } from '../cart/look.ts';
import { attribute } from './attribute.ts';
import { findAll } from './find-all.ts';
import { isRendered } from './is-rendered.ts';
import { read } from './read.ts';
import type { Read, RowPlaces } from './store.ts';
import { textAt } from './text-at.ts';
import { tidy } from './tidy.ts';

/** The texts of one row; `null` for one without a title (a notice, a template). */
export const lookAtRow = (
  row: Element,
  places: RowPlaces,
  hasCurrency: boolean,
): RowLook | null => {
  const title = tidied(row, places.title);
  if (title === null) return null;
  const id = tidied(row, places.id);
  return {
    id,
    title,
    picture: addressAt(row, places.picture),
    variant: tidied(row, places.variant),
    seller: tidied(row, places.seller),
    link: addressAt(row, places.link ?? []),
    href: id && hrefWith(row, id.replace(/[^\w-]/g, '')),
    quantity: tidied(row, places.quantity),
    ...pricesOf(row, places, hasCurrency),
    selected: isSelected(row, places.selected),
  };
};

const tidied = (row: Element, places: readonly Read[]): string | null =>
  tidy(read(row, places) ?? '') || null;

/** A price for machines, where its currency is known, saves reading what is drawn. */
const pricesOf = (row: Element, places: RowPlaces, hasCurrency: boolean) => {
  const machinePrice = textAt(row, places.machinePrice);
  const isExact = hasCurrency && /^\s*\d+(\.\d\d?)?\s*$/.test(machinePrice ?? '');
  const unitPrice = isExact ? null : textAt(row, places.unitPrice);
  const linePrice = isExact || unitPrice !== null ? null : textAt(row, places.linePrice ?? []);
  return { machinePrice, unitPrice, linePrice };
};

const mostAddress = 2000;

const addressAt = (row: Element, places: readonly Read[]): string | null =>
  short(read(row, places));

const short = (address: string | null | undefined): string | null =>
  address && address.length <= mostAddress ? address : null;

/** Where the row's link leads that has these letters in it, the one that is seen first. A selector of its own for each row would have to be read anew by the browser. */
const hrefWith = (row: Element, part: string): string | null => {
  if (part === '') return null;
  const links = findAll(row, 'a').filter((one) => attribute(one, 'href')?.includes(part));
  const link = links.find(isRendered) ?? links[0];
  return link ? short(attribute(link, 'href')) : null;
};

const isSelected = (row: Element, places: RowPlaces['selected']): boolean => {
  if ('mark' in places) return findAll(row, places.mark).length > 0;
  const said = read(row, places);
  return said === null || said === '1' || said === 'true';
};
