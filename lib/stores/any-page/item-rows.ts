import { around, holds } from '../drawn/around.ts';
import { findIn, type Tree } from '../drawn/trees-of.ts';
import { findAll } from '../find-all.ts';
import { isRendered } from '../is-rendered.ts';
import type { Amount } from './amounts.ts';
import { meaningOfLabel } from './meaning-of-label.ts';
import { saidQuantity } from './said-quantity.ts';

/** Controls that say how many of an item are in the cart. */
export const quantityControls =
  'input[name*="qty" i], input[name*="quantit" i], input[id*="qty" i], input[id*="quantit" i], input[class*="qty" i], input[class*="quantit" i], select[name*="qty" i], select[name*="quantit" i], select[id*="qty" i], select[id*="quantit" i], input[type="number" i], [class*="qty" i] input, [class*="quantit" i] input, [class*="qty" i] select, [class*="quantit" i] select, [role="spinbutton"], [aria-label*="quantity" i], [data-quantity]';

const markedRows =
  '[data-cart-item], [data-line-item], [data-cart-item-id], [data-line-item-id], [class~="cart_item"], [class~="cart-item"], [class~="cart__item"], [class~="cart-row"], [class~="line-item"], [class~="lineItem" i], [class~="order-item"], [class~="basket-item"], [class~="bag-item"], [class~="product-line"], [class~="product__row"], tr[class~="product"], [class*="cart-item-row" i]';

const summaryWords =
  /(^|[^\p{L}])(sub-?total|zwischensumme|sous-total|subtotale?|totale parziale|subtotaal|ara toplam|小計|小计|소계)/iu;
const mostRows = 200;

/** The parts of the page that are one item of a cart each: marked as such, or the smallest part around a quantity control that holds an amount; where there are none, what a list holds with a name, an amount and how many. */
export const itemRows = (trees: readonly Tree[], amounts: readonly Amount[]): Element[] => {
  const marked = findIn(trees, markedRows).slice(0, mostRows).filter(isRendered);
  const counted = findIn(trees, quantityControls)
    .slice(0, mostRows)
    .flatMap((control) => rowAround(control, amounts) ?? []);
  const all = [...new Set([...marked, ...counted])].filter((row) => isRow(row, amounts));
  const found = all.length > 0 ? all : listed(trees, amounts);
  return found.filter((row) => !found.some((other) => other !== row && holds(other, row)));
};

const listRows = 'li, tr, [role="row"], [role="listitem"], [class*="item" i], [class*="product" i]';

/** The smallest of them: a list may stand in one that is made the same way. */
const listed = (trees: readonly Tree[], amounts: readonly Amount[]): Element[] => {
  const rows = findIn(trees, listRows)
    .slice(0, mostListed)
    .filter((row) => isRendered(row) && hasName(row) && isCounted(row, amounts));
  return rows.filter((row) => !rows.some((other) => other !== row && holds(row, other)));
};

const mostListed = 600;

const isCounted = (row: Element, amounts: readonly Amount[]): boolean => {
  const own = amounts.filter(({ element }) => holds(row, element)).length;
  if (own === 0 || own > 4 || summaryWords.test((row.textContent ?? '').slice(0, 4000)))
    return false;
  return saidQuantity(row) !== null;
};

/** One item has a price and a name and no subtotal; a box with several quantities is a list of items. A line of the sum may be marked as an item too, but it has no picture. */
const isRow = (row: Element, amounts: readonly Amount[]): boolean => {
  const own = amounts.filter(({ element }) => holds(row, element));
  const text = (row.textContent ?? '').slice(0, 4000);
  if (own.length === 0 || own.length > 12 || summaryWords.test(text)) return false;
  if (findAll(row, quantityControls).length > 0) return true;
  if (findAll(row, 'img').length > 0) return hasName(row);
  return hasName(row) && meaningOfLabel(text.replace(/\p{Sc}|[.,]/gu, ' ')) === null;
};

const mostLevels = 7;

const rowAround = (control: Element, amounts: readonly Amount[]): Element | null => {
  let row = around(control);
  for (let level = 0; level < mostLevels && row; level += 1) {
    if (/^(BODY|MAIN|FORM|TABLE|TBODY|UL|OL)$/.test(row.tagName)) return null;
    if (amounts.some(({ element }) => row && holds(row, element)) && hasName(row)) return row;
    row = around(row);
  }
  return null;
};

const hasName = (row: Element): boolean =>
  findAll(row, 'a[href], h1, h2, h3, h4, h5, [class*="name" i], [class*="title" i], img[alt]')
    .length > 0;
