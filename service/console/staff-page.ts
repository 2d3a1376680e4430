import { html } from 'hono/html';
import { operatorCalls } from '../operator/operator-calls.ts';
import { StaffRole } from '../staff/staff.ts';
import { form } from './form.ts';
import { table } from './table.ts';
import type { ConsolePage, Html, Visit } from './visit.ts';
import { timeText } from './words.ts';

/** Who is staff, for supervisors: add somebody, disable somebody. */
export const staffPage: ConsolePage = {
  path: '/staff',
  show: async (visit) => {
    const told = await visit.ask(operatorCalls.listStaff);
    if (!told.ok) return told;
    const rows = told.value.staff.map(({ name, role, addedAt, disabledAt }) => [
      name,
      role,
      timeText(visit, addedAt),
      disabledAt ? html`Disabled ${timeText(visit, disabledAt)}` : disableForm(visit, name),
    ]);
    const body = html`<div class="columns"><section><h2>Staff</h2>${table('Staff', columns, rows)}</section>${addSection(visit)}</div>`;
    return { ok: true, value: { title: 'Staff', body } };
  },
};

const columns = [{ name: 'Name' }, { name: 'Role' }, { name: 'Added' }, { name: 'Token' }] as const;

const disableForm = (visit: Visit, name: string): Html =>
  form(visit, {
    action: `/console/staff/${encodeURIComponent(name)}/disable`,
    fields: [],
    button: html`Disable<span class="spoken"> ${name}</span>`,
    look: 'bad',
  });

const addSection = (visit: Visit): Html =>
  html`<section><h2>Add somebody</h2>${form(visit, {
    action: '/console/staff',
    fields: [
      {
        name: 'name',
        label: 'Name',
        max: 40,
        hint: 'Small letters, digits, points, hyphens. It is never given again.',
      },
      {
        name: 'role',
        label: 'Role',
        kind: 'choice',
        options: StaffRole.options.map((role) => [role, role] as const),
      },
    ],
    button: 'Add',
  })}</section>`;
