import type { CartItem } from '../../../cart/cart.ts';
import type { Money } from '../../../money/money.ts';
import { findAll } from '../../find-all.ts';
import { isRendered } from '../../is-rendered.ts';
import { pageAddress } from '../../page-address.ts';
import type { Facts } from '../page-facts.ts';
import { countIn, countOf, statedIn } from './count-in.ts';
import { isTicked } from './is-ticked.ts';
import type { ItemRow } from './item-row.ts';
import { linkOfRow } from './link-of-row.ts';
import { countersIn } from './quantity-controls.ts';
import { rowPrice } from './row-price.ts';
import { saidQuantity } from './said-quantity.ts';
import { steppedQuantity } from './stepped-quantity.ts';
import { nameOf, titleOf } from './title-of.ts';

/** An item; `lone` is the only price of several pieces, which may be for one or for all, `ticked` whether its box is, `null` where it has none. */
export type RowRead = {
  readonly item: CartItem;
  readonly lone: Money | null;
  readonly ticked: boolean | null;
};

/** One item of a cart from its part of the page; `null` when it has no name. Its price is left out where its prices don't tell which is for one piece. */
export const readRow = (facts: Facts, row: ItemRow, at: number): RowRead | null => {
  const title = (row.cells.name && nameOf(row.cells.name)) ?? titleOf(row.element);
  if (title === null) return null;
  const link = linkOfRow(row.element, title, facts.address);
  const quantity = quantityOf(row);
  const price = quantity === null ? null : rowPrice(facts, row, quantity);
  const item = {
    id: idOf(link, at),
    title,
    link: link ?? pageAddress(facts.address),
    picture: null,
    variant: null,
    seller: null,
    quantity: quantity ?? 1,
    unitPrice: price?.unit ?? null,
    selected: true,
  };
  return { item, lone: price?.lone ?? null, ticked: isTicked(row.element) };
};

const idOf = (link: string | null, at: number): string =>
  (link?.split('/').findLast((part) => part !== '') ?? `row-${at + 1}`).slice(0, 200);

/** How many are in the cart, one where nothing says it; `null` when the control says something that is no whole number. */
const quantityOf = ({ element, cells }: ItemRow): number | null => {
  if (cells.quantity) return countIn(cells.quantity);
  const controls = [...countersIn(element), ...numberLists(element)];
  const counts = controls
    .toSorted((one, other) => Number(isRendered(other)) - Number(isRendered(one)))
    .map((control) => countOf(statedIn(control) ?? ''));
  if (controls.length > 0) return counts.find((count) => count !== null) ?? null;
  const said = saidQuantity(element);
  return steppedQuantity(element) ?? (said === null ? 1 : countOf(said));
};

/** Lists of nothing but numbers to choose from. */
const numberLists = (row: Element): Element[] =>
  findAll(row, 'select').filter((list) => {
    const options = findAll(list, 'option');
    return (
      options.length > 1 && options.every((one) => /^\s*\d{1,3}\+?\s*$/.test(one.textContent ?? ''))
    );
  });
