import { z } from 'zod';
import type { Good } from './goods.ts';

/** One row of a practice cart. `gone` rows stay in the page as the store's "was removed" message; `unavailable` ones can't be bought. */
export type Row = {
  id: string;
  good: Good;
  quantity: number;
  selected: boolean;
  place: 'active' | 'saved' | 'gone' | 'unavailable';
};

/** What a practice store holds for its one visitor; `express` is the dearer delivery. */
export type Basket = { rows: readonly Row[]; express: boolean };

/** What a click in a practice page asks the front to do. */
export const Change = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('quantity'), id: z.string(), to: z.int().min(0).max(99) }),
  z.strictObject({ do: z.literal('select'), id: z.string(), to: z.boolean() }),
  z.strictObject({
    do: z.literal('move'),
    id: z.string(),
    to: z.enum(['active', 'saved', 'gone']),
  }),
  z.strictObject({ do: z.literal('express'), to: z.boolean() }),
  z.strictObject({ do: z.literal('look') }),
]);
export type Change = z.infer<typeof Change>;

const changeRow = (row: Row, change: Change): Row => {
  if (change.do === 'quantity')
    return change.to === 0 ? { ...row, place: 'gone' } : { ...row, quantity: change.to };
  if (change.do === 'select') return { ...row, selected: change.to };
  if (change.do === 'move') return { ...row, place: change.to };
  return row;
};

/** The basket after a change; a change of a row that is not there changes nothing. */
export const changeBasket = (basket: Basket, change: Change): Basket => {
  if (change.do === 'express') return { ...basket, express: change.to };
  if (change.do === 'look') return basket;
  const rows = basket.rows.map((row) => (row.id === change.id ? changeRow(row, change) : row));
  return { ...basket, rows };
};

/** The rows that would be bought: ticked and in the cart. */
export const boughtRows = ({ rows }: Basket): Row[] =>
  rows.filter((row) => row.place === 'active' && row.selected);

/** How many pieces these rows are. */
export const pieces = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + row.quantity, 0);
