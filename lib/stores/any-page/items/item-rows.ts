import { accessibleText } from '../../accessible-text.ts';
import { attribute } from '../../attribute.ts';
import { around, holds, nearest } from '../../drawn/around.ts';
import { findIn, type Tree } from '../../drawn/trees-of.ts';
import { childrenOf, parentOf, tagOf, textIn } from '../../drawn/unmasked.ts';
import { findAll } from '../../find-all.ts';
import { isRendered } from '../../is-rendered.ts';
import type { Amount } from '../amounts.ts';
import { meaningOfLabel } from '../meaning-of-label.ts';
import type { Pieces } from '../pieces.ts';
import { goodsRows } from './goods-rows.ts';
import type { GoodsTable } from './goods-tables.ts';
import type { ItemRow } from './item-row.ts';
import { controlsIn, countersIn, quantityControls } from './quantity-controls.ts';
import { isQuantity, saidQuantity, saysQuantity } from './said-quantity.ts';
import { hasTitle, isNamed, linesOf } from './title-of.ts';

const markedRows =
  '[data-cart-item], [data-line-item], [data-cart-item-id], [data-line-item-id], [class~="cart_item"], [class~="cart-item"], [class~="cart__item"], [class~="cart-row"], [class~="line-item"], [class~="lineItem" i], [class~="order-item"], [class~="basket-item"], [class~="bag-item"], [class~="cartItem" i], [class~="basketItem" i], [class~="orderItem" i], [class~="product-line"], [class~="product__row"], tr[class~="product"], [class*="cart-item-row" i]';

const summaryWords =
  /(^|[^\p{L}])(sub-?total|zwischensumme|sous-total|subtotale?|totale parziale|subtotaal|ara toplam|小計|小计|소계)/iu;
const sumWords =
  /(^|[^\p{L}])(total|gesamtsumme|totale|totaal|totalt|итого|合計|总计|총계)($|[^\p{L}])/iu;
const sumOfGoods = /商品总[价额]|商品金额|商品合計|총 ?상품/u;
const mostRows = 200;

/**
 * The parts of the page that are one item of a cart each: rows of a list of goods, what is marked as an item, or the smallest part around a quantity control that holds an
 * amount, and what is made like these beside them; where there are none, what a list holds with a name, an amount and how many.
 */
export const itemRows = (
  trees: readonly Tree[],
  pieces: Pieces,
  amounts: readonly Amount[],
  tables: readonly GoodsTable[],
): ItemRow[] => {
  const tabled = tables.flatMap((table) => goodsRows(table, amounts));
  const marked = findIn(trees, markedRows).slice(0, mostRows).filter(isRendered);
  const counted = controlsIn(trees).flatMap((control) => rowAround(control, amounts) ?? []);
  const alone = [...new Set([...marked, ...counted])].filter((row) => isRow(row, amounts));
  const others = outermost(withLikes(alone, amounts)).filter(
    (row) => !tabled.some(({ element }) => holds(element, row) || holds(row, element)),
  );
  const all = [...tabled, ...others.map(bare)];
  const found = all.length > 0 ? all : listed(pieces, amounts).map(bare);
  return [...found].sort((one, other) => inOrder(one.element, other.element));
};

const bare = (element: Element): ItemRow => ({ element, cells: {} });

const following = 4;

const inOrder = (one: Element, other: Element): number =>
  Node.prototype.compareDocumentPosition.call(one, other) & following ? -1 : 1;

/** Rows that stand in no other one. What is marked as a row but holds several that stand beside each other is their list. */
const outermost = (rows: readonly Element[]): Element[] => {
  const single = rows.filter((row) => !isListOf(row, rows));
  return single.filter((row) => !single.some((other) => other !== row && holds(other, row)));
};

const isListOf = (list: Element, rows: readonly Element[]): boolean => {
  const inside = rows.filter((row) => row !== list && holds(list, row));
  const [first] = inside.filter((row) => !inside.some((one) => one !== row && holds(one, row)));
  return first !== undefined && inside.some((row) => !holds(row, first) && !holds(first, row));
};

/** Rows with what stands beside them and is made in the same way: an item that can't be counted has no control. */
const withLikes = (rows: readonly Element[], amounts: readonly Amount[]): Element[] => {
  const likes = rows.flatMap((row) => {
    const name = attribute(row, 'class');
    const parent = parentOf(row);
    return (parent ? childrenOf(parent) : [])
      .slice(0, mostRows)
      .filter((one) => tagOf(one) === tagOf(row) && attribute(one, 'class') === name);
  });
  const others = [...new Set(likes)].filter((one) => !rows.includes(one));
  return [...rows, ...others.filter((one) => isRendered(one) && isRow(one, amounts))];
};

/** The smallest parts around words for how many: a list may stand in one that is made the same way. */
const listed = ({ list, isShown }: Pieces, amounts: readonly Amount[]): Element[] => {
  const rows = list
    .filter(({ text, parent }) => saysQuantity(text) || isQuantity(parent, text))
    .filter(({ parent }) => isShown(parent))
    .slice(0, mostRows)
    .flatMap(({ parent }) => rowFrom(parent, amounts) ?? [])
    .filter((row) => isCounted(row, amounts));
  return rows.filter(
    (row, at) =>
      rows.indexOf(row) === at && !rows.some((other) => other !== row && holds(row, other)),
  );
};

const isCounted = (row: Element, amounts: readonly Amount[]): boolean => {
  const own = amounts.filter(({ element }) => holds(row, element)).length;
  return own > 0 && own <= 4 && !isSum(row, own) && saidQuantity(row) !== null;
};

/** One item has a price and a name; a box with several quantities is a list of items. A line of the sum may be marked as an item too, but it has no picture. */
const isRow = (row: Element, amounts: readonly Amount[]): boolean => {
  const inside = amounts.filter(({ element }) => holds(row, element));
  const own = inside.length;
  if (inside.every(({ text }) => isTakenOff(text)) || own > 12 || isSummary(row, own)) return false;
  if (countersIn(row).length > 0) return true;
  if (findAll(row, 'img').length > 0) return hasTitle(row);
  if (findAll(row, typed).length > 0) return false;
  const text = textIn(row).slice(0, 4000);
  const meaning = meaningOfLabel(text.replace(/\p{Sc}|[.,]/gu, ' '));
  if (meaning === 'items') return isNamed(row);
  return hasTitle(row) && (meaning === null || meaning === 'no-part');
};

/** Where a code is typed in, no item is. */
const typed = 'input[type="text" i], input:not([type])';

/** A discount may stand among the items. */
const isTakenOff = (text: string): boolean => /^\W*[-−–]\s?[\p{Nd}\p{Sc}]/u.test(text);

/** What has a subtotal holds several items, unless it is that of one: with few amounts and no total. */
const isSummary = (row: Element, amounts: number): boolean => {
  const text = accessibleText(row, ' ').slice(0, 4000);
  return sumOfGoods.test(text) || (summaryWords.test(text) && (amounts > 3 || sumWords.test(text)));
};

/** Where only words say how many, a part with a total and what is added to it is a sum, not an item: `1 room x 2 nights` may stand in its first line. */
const isSum = (part: Element, amounts: number): boolean => {
  if (isSummary(part, amounts)) return true;
  const meanings = new Set(linesOf(part).slice(0, 20).map(meaningOfLabel));
  const isAdded = meanings.has('tax') || meanings.has('shipping') || meanings.has('fee');
  return isAdded && (meanings.has('total') || meanings.has('due'));
};

const mostLevels = 7;

const rowAround = (control: Element, amounts: readonly Amount[]): Element | null => {
  const part = around(control);
  return part && rowFrom(part, amounts);
};

const rowFrom = (inner: Element, amounts: readonly Amount[]): Element | null => {
  let row: Element | null = inner;
  for (let level = 0; level < mostLevels && row; level += 1) {
    const part = row;
    const isPriced = amounts.some(({ element }) => holds(part, element));
    if (isPriced && (isList(row) || isSection(row))) return null;
    if (isPriced && hasTitle(row)) return nearest(row, 'tr') ?? withName(row, amounts);
    row = around(row);
  }
  return null;
};

/** A row with words but no name: the name stands right beside it, where no other amount does. */
const withName = (row: Element, amounts: readonly Amount[]): Element => {
  const outer = around(row);
  if (isNamed(row) || !outer || isList(outer) || !isNamed(outer)) return row;
  const isAlone = amounts.every(({ element }) => holds(row, element) || !holds(outer, element));
  return isAlone && !isSection(outer) ? outer : row;
};

/** A part with headings of its own, or with choices, holds more than an item. */
const isSection = (part: Element): boolean =>
  findAll(part, 'h1, h2, h3, legend').length > 2 || findAll(part, 'input[type="radio"]').length > 1;

/** A form is a list, unless each item has one of its own. */
const isList = (part: Element): boolean =>
  /^(?:BODY|MAIN|TABLE|TBODY|UL|OL)$/.test(tagOf(part)) ||
  (tagOf(part) === 'FORM' && findAll(part, quantityControls).length !== 1);
