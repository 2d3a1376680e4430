import type { Column } from './column-of.ts';

/** What stands in the columns of a list of goods. */
export type Cells = Readonly<Partial<Record<Column, Element>>>;

/** The part of a page that is one item of a cart; in a list with words at the head of its columns also what stands in each. */
export type ItemRow = { readonly element: Element; readonly cells: Cells };
