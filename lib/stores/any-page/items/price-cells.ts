import { textIn } from '../../drawn/unmasked.ts';
import type { GoodsTable } from './goods-tables.ts';

/** The cells in columns of prices that hold nothing but a number: what the head of a column calls a price needs no sign. */
export const priceCells = (tables: readonly GoodsTable[]): ReadonlySet<Element> =>
  new Set(
    tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell, at) =>
          cell && /^(?:unit|total)$/.test(columns[at] ?? '') && number.test(textIn(cell))
            ? [cell]
            : [],
        ),
      ),
    ),
  );

const number = /^\s*\p{Nd}[\p{Nd}\s.,٬٫'’]*\s*$/u;
