import { accessibleText } from '../accessible-text.ts';
import { holds } from '../drawn/around.ts';
import { tidy } from '../tidy.ts';
import type { Amount } from './amounts.ts';
import type { Label } from './best-label.ts';
import type { GoodsTable } from './items/goods-tables.ts';
import type { LaidRow } from './items/laid-out.ts';
import { meaningOfLabel } from './meaning-of-label.ts';

/** Labels of the amounts in rows of a list of goods that hold several: the one in the column of sums is what the row says, the others only say what is in it. By the place of the amount among all of them. */
export const tableLabels = (
  tables: readonly GoodsTable[],
  amounts: readonly Amount[],
  items: readonly Element[],
): Map<number, Label> =>
  new Map(
    tables.flatMap(({ columns, rows }) => {
      const sums = columns.lastIndexOf('total');
      return sums < 0
        ? []
        : rows
            .filter(({ element }) => !items.includes(element))
            .flatMap((row) => labelsIn(row, sums, amounts));
    }),
  );

const labelsIn = (
  { element, cells }: LaidRow,
  sums: number,
  amounts: readonly Amount[],
): [number, Label][] => {
  const own = [...amounts.entries()].filter(([, amount]) => holds(element, amount.element));
  const columns = own.map(([, amount]) =>
    cells.findIndex((cell) => cell && holds(cell, amount.element)),
  );
  const [first = 0] = columns;
  const isTold = columns.filter((column) => column === sums).length === 1 && own.length > 1;
  if (!isTold || first < 1) return [];
  const before = [...new Set(cells.slice(0, first))].flatMap((cell) => cell ?? []);
  const words = tidy(before.map((cell) => accessibleText(cell, ' ')).join(' ')).slice(0, longest);
  return own.map(([at], place) => [
    at,
    columns[place] === sums
      ? { words, meaning: meaningOfLabel(words), pieces: [] }
      : { words: '', meaning: 'no-part', pieces: [] },
  ]);
};

const longest = 120;
