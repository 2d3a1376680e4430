import { html } from 'hono/html';
import { contract } from '../../lib/intermediary/contract.ts';
import type { Payee } from '../../lib/orders/payee.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import type { SeedPayee } from '../profiles/profile-data.ts';
import type { Outcome } from './ask.ts';
import { changesSection } from './changes-section.ts';
import { fieldOf, form } from './form.ts';
import { table } from './table.ts';
import { type ConsolePage, type Html, isSupervisor, type Visit } from './visit.ts';

/** The directory of those who can be paid: search, and for supervisors add, change and remove; with who did. */
export const payeesPage: ConsolePage = {
  path: '/payees',
  show: async (visit) => {
    const { find = '', edit = '' } = visit.query;
    const [found, edited, history] = await Promise.all([
      search(visit, find.trim()),
      edit ? visit.ask(operatorCalls.showPayee, { params: { key: edit } }) : null,
      visit.ask(operatorCalls.changes, { query: { what: 'payee' } }),
    ]);
    if (!found.ok) return found;
    if (!history.ok) return history;
    if (edited && !edited.ok) return edited;
    const list = find.trim() ? listSection(visit, found.value) : '';
    const body = html`${searchForm(find)}${list}${isSupervisor(visit) ? editSections(visit, edited?.value) : ''}${changesSection(visit, history.value.changes)}`;
    return { ok: true, value: { title: 'Payees', body } };
  },
};

const search = async ({ ask }: Visit, find: string): Promise<Outcome<Payee[]>> => {
  if (find === '') return { ok: true, value: [] };
  const told = await ask(contract.payees, { query: { query: find } });
  return told.ok ? { ok: true, value: told.value.payees } : told;
};

const searchForm = (find: string): Html =>
  html`<form class="line" role="search" action="/console/payees">${fieldOf({ name: 'find', label: 'Name in any script, or id', kind: 'search', value: find })}<button class="quiet">Search</button></form>`;

const columns = [{ name: 'Id' }, { name: 'Name' }, { name: 'Place' }, { name: 'Targets' }] as const;

const listSection = (visit: Visit, payees: readonly Payee[]): Html => {
  const rows = payees.map(({ id, name, localName, country, city, targets }) => [
    isSupervisor(visit) ? html`<a href="/console/payees?edit=${id}">${id}</a>` : id,
    html`<bdi>${name}</bdi><br><span class="soft"><bdi>${localName}</bdi></span>`,
    html`${country}, <bdi>${city}</bdi>`,
    html`<bdi class="lines">${targetLines(targets)}</bdi>`,
  ]);
  return html`<section>${table('Payees', columns, rows)}</section>`;
};

const targetLines = (targets: Payee['targets']): string =>
  targets.map(({ id, name }) => `${id}: ${name}`).join('\n');

const editSections = (visit: Visit, edited: SeedPayee | undefined): Html =>
  html`<section><h2>${edited ? `Change ${edited.id}` : 'Add a payee'}</h2>${payeeForm(visit, edited)}${
    edited
      ? form(visit, {
          action: `/console/payees/${encodeURIComponent(edited.id)}/remove`,
          fields: [],
          button: `Remove ${edited.id}`,
          look: 'bad',
        })
      : ''
  }</section>`;

const payeeForm = (visit: Visit, edited: SeedPayee | undefined): Html =>
  form(visit, {
    action: '/console/payees',
    fields: [
      {
        name: 'id',
        label: 'Id',
        max: 40,
        value: edited?.id ?? '',
        hint: 'Capital letters, digits and hyphens. An id that is there is changed.',
      },
      { name: 'name', label: 'Name in Latin letters', max: 200, value: edited?.name ?? '' },
      {
        name: 'localName',
        label: 'Name in their script',
        max: 200,
        value: edited?.localName ?? '',
        optional: true,
      },
      {
        name: 'country',
        label: 'Country',
        max: 2,
        value: edited?.country ?? '',
        hint: 'Two letters, like KR.',
      },
      { name: 'city', label: 'City', max: 100, value: edited?.city ?? '', optional: true },
      { name: 'email', label: 'E-mail for notices', max: 320, value: edited?.email ?? '' },
      {
        name: 'targets',
        label: 'Targets of payment',
        kind: 'area',
        max: 5000,
        value: edited ? targetLines(edited.targets) : '',
        hint: 'One a line, like KR-100101-1: Main account.',
      },
    ],
    button: 'Save',
    wide: true,
  });
