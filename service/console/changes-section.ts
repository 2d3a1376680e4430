import { html } from 'hono/html';
import type { Change } from '../changes/changes.ts';
import { table } from './table.ts';
import type { Html, Visit } from './visit.ts';
import { timeText } from './words.ts';

/** Who changed what, newest first. */
export const changesSection = (visit: Visit, changes: readonly Change[]): Html => {
  const rows = changes.map(({ what, before, after, by, at }) => [
    what,
    html`<bdi class="break">${before ?? '–'}</bdi>`,
    html`<bdi class="break">${after ?? 'removed'}</bdi>`,
    html`${by}<br><span class="soft">${timeText(visit, at)}</span>`,
  ]);
  return html`<section><h2>Changes</h2>${table('Changes', columns, rows)}</section>`;
};

const columns = [{ name: 'What' }, { name: 'Was' }, { name: 'Is' }, { name: 'By' }] as const;
