import { accessibleText } from '../../accessible-text.ts';
import { holds, nearest } from '../../drawn/around.ts';
import { findAll } from '../../find-all.ts';
import { isRendered } from '../../is-rendered.ts';
import { tidy } from '../../tidy.ts';
import type { Amount } from '../amounts.ts';
import { meaningOfLabel } from '../meaning-of-label.ts';
import type { Column } from './column-of.ts';
import { countIn } from './count-in.ts';
import type { GoodsTable } from './goods-tables.ts';
import type { Cells, ItemRow } from './item-row.ts';
import type { LaidRow } from './laid-out.ts';
import { hasTitle, nameOf } from './title-of.ts';

/** The rows of a list of goods that are an item each: those that say how many; where the list has no column for it, those above its sum. */
export const goodsRows = (table: GoodsTable, amounts: readonly Amount[]): ItemRow[] => {
  const rows = table.rows
    .map((row) => ({ element: row.element, cells: cellsOf(table.columns, row) }))
    .filter((row) => isPriced(row, amounts));
  if (table.columns.includes('quantity'))
    return rows.filter(({ cells }) => cells.quantity && countIn(cells.quantity) !== null);
  const end = rows.findIndex(({ element, cells }) => isOfSum(cells.name ?? element));
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .filter(({ element }) => nearest(element, 'tfoot') === null && !isChoice(element));
};

/** Where two columns hold the same, the first price is of one piece, the last sum of them all, and a picture is no name. A cell that reaches over several columns is none of them. */
const cellsOf = (columns: readonly Column[], { cells }: LaidRow): Cells => {
  const own = columns.flatMap((column, at): [Column, Element][] => {
    const cell = cells[at];
    return cell && cells.indexOf(cell) === cells.lastIndexOf(cell) ? [[column, cell]] : [];
  });
  const sum = own.findLast(([column]) => column === 'total');
  const name = own.find(([column, cell]) => column === 'name' && nameOf(cell) !== null);
  const first = own.toReversed().filter(([column]) => column !== 'name');
  return Object.fromEntries([...first, ...(sum ? [sum] : []), ...(name ? [name] : [])]);
};

const isPriced = ({ element, cells }: ItemRow, amounts: readonly Amount[]): boolean =>
  isRendered(element) &&
  [cells.unit, cells.total].some((cell) =>
    amounts.some((amount) => cell !== undefined && holds(cell, amount.element)),
  ) &&
  (cells.name ? nameOf(cells.name) !== null : hasTitle(element));

const isOfSum = (label: Element): boolean =>
  meaningOfLabel(tidy(accessibleText(label, ' ')).replace(/\p{Sc}|[.,]/gu, ' ')) !== null;

const isChoice = (row: Element): boolean => findAll(row, 'input[type="radio"]').length > 0;
