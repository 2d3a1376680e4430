import type { CartItem } from '../cart/cart.ts';
import type { Money } from '../money/money.ts';
import { readDecimal } from '../money/read-decimal.ts';
import { findAll } from './find-all.ts';
import { itemLink } from './item-link.ts';
import type { CartPlace } from './locate.ts';
import { read } from './read.ts';
import { type AmountHint, readAmount } from './read-amount.ts';
import type { Read, RowPlaces } from './store.ts';
import { tidy } from './tidy.ts';

/** One item from its row: `null` for a row that is none, `'unclear'` when its quantity, the price of what is ticked, or which item has that price, can't be told. */
export const readItem = (
  row: Element,
  address: string,
  place: CartPlace,
  hint: AmountHint,
): CartItem | 'unclear' | null => {
  const places = place.page.row;
  const id = text(row, places.id);
  const title = text(row, places.title);
  const quantity = readQuantity(text(row, places.quantity));
  if (title === null || quantity === 0) return null;
  const selected = readSelected(row, places.selected);
  const price = readPrice(row, places, hint, quantity);
  if (id === null) return price === null ? null : 'unclear';
  if (quantity === null || (price === 'unclear' && selected)) return 'unclear';
  const unitPrice = price === 'unclear' ? null : price;
  const link = itemLink(row, id, address, place);
  return { id, title, link, ...particulars(row, places, address), quantity, unitPrice, selected };
};

const particulars = (row: Element, places: RowPlaces, address: string) => ({
  picture: secureAddress(read(row, places.picture), address),
  variant: text(row, places.variant),
  seller: text(row, places.seller),
});

const text = (row: Element, places: readonly Read[]): string | null =>
  tidy(read(row, places) ?? '') || null;

const readPrice = (
  row: Element,
  places: RowPlaces,
  hint: AmountHint,
  quantity: number | null,
): Money | 'unclear' | null => {
  const decimal = read(row, places.machinePrice);
  const exact =
    decimal !== null && hint.stated !== null ? readDecimal(decimal.trim(), hint.stated) : null;
  const shown = exact ? null : read(row, places.unitPrice);
  return exact ?? (shown === null ? shareOf(row, places, hint, quantity) : readAmount(shown, hint));
};

/** One piece's part of what the row costs; `null` where that is no whole number of minor units. */
const shareOf = (
  row: Element,
  { linePrice = [] }: RowPlaces,
  hint: AmountHint,
  quantity: number | null,
): Money | 'unclear' | null => {
  const shown = read(row, linePrice);
  const line = shown === null ? null : readAmount(shown, hint);
  if (line === null || line === 'unclear' || quantity === null) return line;
  return line.minor % quantity === 0 ? { ...line, minor: line.minor / quantity } : null;
};

/** A row that states no quantity holds one piece; one whose quantity is no number is not understood. */
const readQuantity = (stated: string | null): number | null => {
  if (stated === null) return 1;
  return /^\d{1,5}$/.test(stated) ? Number(stated) : null;
};

const readSelected = (row: Element, places: RowPlaces['selected']): boolean => {
  if ('mark' in places) return findAll(row, places.mark).length > 0;
  const said = read(row, places);
  return said === null || said === '1' || said === 'true';
};

const secureAddress = (src: string | null, address: string): string | null => {
  if (src === null || src.length > 2000 || !URL.canParse(src, address)) return null;
  const { protocol, href } = new URL(src, address);
  return protocol === 'https:' && href.length <= 2000 ? href : null;
};
