import { html } from 'hono/html';
import type { Html } from './visit.ts';

/** A column: its heading; `end` for numbers, which stand at the end of their line. */
export type Column = { readonly name: string; readonly end?: true };

/** What is in a cell. */
export type Cell = string | number | Html;

/** A table whose first column names its row; on a narrow window each row is a card that repeats the headings. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Html =>
  rows.length === 0
    ? html`<p class="soft empty">Nothing here.</p>`
    : html`<table><caption class="spoken">${caption}</caption>
<thead><tr>${columns.map(({ name, end }) => html`<th scope="col" class="${end ? 'end' : ''}">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, at) => cellOf(cell, columns[at], at === 0))}</tr>`)}</tbody></table>`;

const cellOf = (cell: Cell, column: Column | undefined, isFirst: boolean): Html => {
  const { name = '', end } = column ?? {};
  return isFirst
    ? html`<th scope="row" data-label="${name}"><div>${cell}</div></th>`
    : html`<td data-label="${name}" class="${end ? 'end' : ''}"><div>${cell}</div></td>`;
};
