import { attribute } from '../../attribute.ts';
import { childrenOf } from '../../drawn/unmasked.ts';

/** A row of a table with the cell that stands in each of its columns; one that spans several stands in all of them, and one that reaches down in the rows below. */
export type LaidRow = {
  readonly element: Element;
  readonly cells: readonly (Element | undefined)[];
};

const mostColumns = 30;

/** Lays a table's rows out in columns, as a browser does. */
export const laidOut = (rows: readonly Element[]): LaidRow[] => {
  const grid = rows.map((): (Element | undefined)[] => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of childrenOf(row).slice(0, mostColumns)) {
      while (grid[y]?.[x]) x += 1;
      for (const below of grid.slice(y, y + spanOf(cell, 'rowspan')))
        for (let beside = 0; beside < spanOf(cell, 'colspan'); beside += 1)
          below[x + beside] ??= cell;
      x += spanOf(cell, 'colspan');
    }
  }
  return rows.map((element, y) => ({ element, cells: grid[y] ?? [] }));
};

const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number => {
  const said = Number(attribute(cell, name) ?? '1');
  return Number.isInteger(said) && said > 0 ? Math.min(said, mostColumns) : 1;
};
