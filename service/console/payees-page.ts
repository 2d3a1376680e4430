import { html } from 'hono/html';
import { contract } from '../../lib/intermediary/contract.ts';
import { fieldOf } from './form.ts';
import { table } from './table.ts';
import type { ConsolePage, Html } from './visit.ts';

/** The directory of those who can be paid, by search. */
export const payeesPage: ConsolePage = {
  path: '/payees',
  show: async ({ ask, query }) => {
    const { find = '' } = query;
    if (find.trim() === '') return { ok: true, value: { title: 'Payees', body: searchForm('') } };
    const told = await ask(contract.payees, { query: { query: find } });
    if (!told.ok) return told;
    const rows = told.value.payees.map(({ id, name, localName, country, city, targets }) => [
      html`<code>${id}</code>`,
      html`<bdi>${name}</bdi><br><span class="soft"><bdi>${localName}</bdi></span>`,
      html`${country}, <bdi>${city}</bdi>`,
      html`<bdi class="lines">${targets.map((target) => `${target.id}: ${target.name}`).join('\n')}</bdi>`,
    ]);
    const body = html`${searchForm(find)}<section>${table('Payees', columns, rows)}</section>`;
    return { ok: true, value: { title: 'Payees', body } };
  },
};

const columns = [{ name: 'Id' }, { name: 'Name' }, { name: 'Place' }, { name: 'Targets' }] as const;

const searchForm = (find: string): Html =>
  html`<form class="line" role="search" action="/console/payees">${fieldOf({ name: 'find', label: 'Name, in any script', kind: 'search', value: find })}<button class="quiet">Search</button></form>`;
