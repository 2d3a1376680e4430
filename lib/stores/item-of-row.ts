import type { CartItem } from '../cart/cart.ts';
import type { RowLook } from '../cart/look.ts';
import type { Money } from '../money/money.ts';
import { readDecimal } from '../money/read-decimal.ts';
import { itemLink } from './item-link.ts';
import type { CartPlace } from './locate.ts';
import { type AmountHint, readAmount } from './read-amount.ts';

/** One item from the texts of its row: `null` for a row that is none, `'unclear'` when its quantity, the price of what is ticked, or which item has that price, can't be told. */
export const itemOfRow = (
  row: RowLook,
  address: string,
  place: CartPlace,
  hint: AmountHint,
): CartItem | 'unclear' | null => {
  const { id, title, variant, seller, selected } = row;
  const quantity = readQuantity(row.quantity);
  if (quantity === 0) return null;
  const price = readPrice(row, hint, quantity);
  if (id === null) return price === null ? null : 'unclear';
  if (quantity === null || (price === 'unclear' && selected)) return 'unclear';
  const unitPrice = price === 'unclear' ? null : price;
  const link = itemLink(row, id, address, place);
  const picture = secureAddress(row.picture, address);
  return { id, title, link, picture, variant, seller, quantity, unitPrice, selected };
};

const readPrice = (
  { machinePrice, unitPrice, linePrice }: RowLook,
  hint: AmountHint,
  quantity: number | null,
): Money | 'unclear' | null => {
  const exact =
    machinePrice !== null && hint.stated !== null
      ? readDecimal(machinePrice.trim(), hint.stated)
      : null;
  if (exact) return exact;
  return unitPrice === null ? shareOf(linePrice, hint, quantity) : readAmount(unitPrice, hint);
};

/** One piece's part of what the row costs; `null` where that is no whole number of minor units. */
const shareOf = (
  shown: string | null,
  hint: AmountHint,
  quantity: number | null,
): Money | 'unclear' | null => {
  const line = shown === null ? null : readAmount(shown, hint);
  if (line === null || line === 'unclear' || quantity === null) return line;
  return line.minor % quantity === 0 ? { ...line, minor: line.minor / quantity } : null;
};

/** A row that states no quantity holds one piece; one whose quantity is no number is not understood. */
const readQuantity = (stated: string | null): number | null => {
  if (stated === null) return 1;
  return /^\d{1,5}$/.test(stated) ? Number(stated) : null;
};

const secureAddress = (src: string | null, address: string): string | null => {
  if (src === null || !URL.canParse(src, address)) return null;
  const { protocol, href } = new URL(src, address);
  return protocol === 'https:' && href.length <= 2000 ? href : null;
};
