import { around, nearest } from '../../drawn/around.ts';
import { findIn, type Tree } from '../../drawn/trees-of.ts';
import { childrenOf, nextOf, parentOf, textIn } from '../../drawn/unmasked.ts';
import { findAll } from '../../find-all.ts';
import type { Pieces } from '../pieces.ts';
import { type Column, columnOf } from './column-of.ts';
import { type LaidRow, laidOut } from './laid-out.ts';

/** A list of goods with words at the head of its columns: what each column holds, and the rows below its head. */
export type GoodsTable = { readonly columns: readonly Column[]; readonly rows: readonly LaidRow[] };

/** Every list of goods on a page: tables, and what is only drawn like one. */
export const goodsTables = (trees: readonly Tree[], pieces: Pieces): GoodsTable[] => {
  const tables = findIn(trees, 'table')
    .slice(0, mostTables)
    .map((table) =>
      findAll(table, 'tr')
        .filter((row) => nearest(row, 'table') === table)
        .slice(0, mostRows),
    );
  return [...tables, ...drawnHeads(pieces).flatMap(drawnBelow)].flatMap(
    (rows) => goodsTable(laidOut(rows)) ?? [],
  );
};

const mostTables = 60;
const mostRows = 300;
const mostHeads = 200;
const mostTexts = 20_000;
const mostLevels = 3;

/** The heads of lists that are no tables: lines of short words, one of which says how many or how much. */
const drawnHeads = ({ list }: Pieces): Element[] => {
  const heads = list
    .slice(0, mostTexts)
    .filter(({ text }) => /^(?:quantity|unit|total)$/.test(columnOf(text)) && !/\p{Nd}/u.test(text))
    .filter(({ parent }) => nearest(parent, 'table') === null)
    .flatMap(({ parent }) => lineAround(parent) ?? []);
  return [...new Set(heads)].slice(0, mostHeads);
};

const lineAround = (inner: Element): Element | null => {
  let part = around(inner);
  for (let level = 0; level < mostLevels && part; level += 1) {
    if (childrenOf(part).length > 2) return isHead(part) ? part : null;
    part = around(part);
  }
  return null;
};

const fewestColumns = 2;
const mostColumns = 12;

/** A head with what stands below it and has as many parts. */
const drawnBelow = (head: Element): Element[][] => {
  const wide = childrenOf(head).length;
  if (wide < fewestColumns || wide > mostColumns || !isHead(head)) return [];
  const outer = nextOf(head) ? head : (parentOf(head) ?? head);
  const below = followers(outer).flatMap((one) => [one, ...withinTwo(one)]);
  const rows = below.filter((one) => childrenOf(one).length === wide).slice(0, mostRows);
  return rows.length > 0 ? [[head, ...rows]] : [];
};

const followers = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let one = nextOf(element); one; one = nextOf(one)) found.push(one);
  return found.slice(0, mostRows);
};

const withinTwo = (element: Element): Element[] =>
  childrenOf(element)
    .slice(0, mostRows)
    .flatMap((child) => [child, ...childrenOf(child)]);

const mostHeadRows = 3;

const goodsTable = (rows: readonly LaidRow[]): GoodsTable | null => {
  for (const [at, { element, cells }] of rows.slice(0, mostHeadRows).entries()) {
    if (!isHead(element)) continue;
    const columns = cells.map((cell) => columnOf(cell ? textIn(cell) : ''));
    if (isOfGoods(columns)) return { columns, rows: rows.slice(at + 1) };
  }
  return null;
};

const longestHead = 200;

const isHead = (line: Element): boolean => {
  const words = textIn(line).replace(/\s+/g, ' ');
  return words.length <= longestHead && !/\p{Nd}|\p{Sc}/u.test(words);
};

/** What goods are called or how many they are, and what they cost. */
const isOfGoods = (columns: readonly Column[]): boolean =>
  (columns.includes('quantity') || columns.includes('name')) &&
  (columns.includes('unit') || columns.includes('total'));
