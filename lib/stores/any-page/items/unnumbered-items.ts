import type { CartItem } from '../../../cart/cart.ts';
import type { Money } from '../../../money/money.ts';
import { attribute } from '../../attribute.ts';
import { around, holds } from '../../drawn/around.ts';
import { findIn, treesOf } from '../../drawn/trees-of.ts';
import { parentOf } from '../../drawn/unmasked.ts';
import { findAll } from '../../find-all.ts';
import { isRendered } from '../../is-rendered.ts';
import type { Line } from '../line.ts';
import type { Facts } from '../page-facts.ts';
import { readRow } from './read-row.ts';
import { hasTitle } from './title-of.ts';

/** The items of a cart that says nowhere how many of them there are, as those of games and lessons: parts beside each other, each with a name, whose prices add up to what the page says that the goods cost. */
export const unnumberedItems = (facts: Facts, sums: ReadonlySet<number>): CartItem[] => {
  const found = [...markedGroups(facts), ...groupsByParent(lonePrices(facts.lines))].find(
    (group) => sums.has(group.reduce((sum, { price }) => sum + price.minor, 0)) && isList(group),
  );
  return (found ?? []).flatMap(({ element, price }, at) => {
    const read = readRow(facts, { element, cells: {} }, at);
    return read ? [{ ...read.item, quantity: 1, unitPrice: price }] : [];
  });
};

type Part = { readonly element: Element; readonly price: Money };

/** A single part may be anything, unless it is called an item or has a picture. */
const isList = (parts: readonly Part[]): boolean =>
  parts.length > 1 ||
  parts.every(
    ({ element }) =>
      /(?:^|[\s_-])(?:item|product)(?:$|[\s_-])/i.test(attribute(element, 'class') ?? '') ||
      findAll(element, 'img').length > 0,
  );

const groupsByParent = (parts: readonly Part[]): Part[][] => [
  ...Map.groupBy(parts, ({ element }) => parentOf(element)).values(),
];

const rows =
  'li, tr, [role="row"], [role="listitem"], [class*="item" i]:not([class*="items-" i]), [class*="product" i]';
const mostRows = 400;

/** Parts that a list consists of, or that are called items, and are made in the same way. */
const markedGroups = ({ document, lines }: Facts): Part[][] => {
  const parts = findIn(treesOf(document), rows)
    .slice(0, mostRows)
    .filter((part) => isRendered(part) && hasTitle(part))
    .flatMap((element) => {
      const own = lines.filter((line) => holds(element, line.element));
      const [first] = own;
      return first && own.length <= mostPrices && own.every(isOpen)
        ? [{ element, price: first.money }]
        : [];
    });
  return groupsByParent(parts).flatMap((beside) => [
    ...Map.groupBy(beside, ({ element }) => attribute(element, 'class')).values(),
  ]);
};

const mostPrices = 4;

/** The largest parts of the page with one price alone. */
const lonePrices = (lines: readonly Line[]): Part[] =>
  lines.filter(isOpen).flatMap((line) => {
    const element = largestAlone(line, lines);
    return hasTitle(element) ? [{ element, price: line.money }] : [];
  });

const mostLevels = 8;

/** The largest part of the page that holds a line's amount and no other's. */
export const largestAlone = (line: Line, lines: readonly Line[]): Element => {
  let part = line.element;
  for (let level = 0; level < mostLevels; level += 1) {
    const outer = around(part);
    if (!outer || lines.some((one) => one !== line && holds(outer, one.element))) return part;
    part = outer;
  }
  return part;
};

/** A price that stands for no line of the sum. */
const isOpen = ({ meaning, inRow, aside, button }: Line): boolean =>
  !inRow && !aside && !button && (meaning === null || meaning === 'no-part');
