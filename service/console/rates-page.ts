import { html } from 'hono/html';
import { contract } from '../../lib/intermediary/contract.ts';
import { decimalText } from '../../lib/money/decimal.ts';
import { form } from './form.ts';
import { table } from './table.ts';
import { type ConsolePage, type Html, isSupervisor, type Visit } from './visit.ts';

/** The intermediary's own rates, and the form that moves one. */
export const ratesPage: ConsolePage = {
  path: '/rates',
  show: async (visit) => {
    const told = await visit.ask(contract.rates);
    if (!told.ok) return told;
    const rows = told.value.rates.map(({ from, to, value, scale }) => [
      from,
      to,
      decimalText({ digits: BigInt(value), scale }),
    ]);
    const body = html`<div class="columns"><section><h2>Rates</h2>${table('Rates', columns, rows)}</section>${isSupervisor(visit) ? rateSection(visit) : ''}</div>`;
    return { ok: true, value: { title: 'Rates', body } };
  },
};

const columns = [{ name: 'One' }, { name: 'In' }, { name: 'Costs', end: true }] as const;

const rateSection = (visit: Visit): Html =>
  html`<section><h2>Set a rate</h2>${form(visit, {
    action: '/console/rates',
    fields: [
      { name: 'from', label: 'One', max: 3, hint: 'A currency like USD.' },
      { name: 'to', label: 'In', max: 3, value: visit.service.profile.settlement },
      {
        name: 'price',
        label: 'Costs',
        max: 28,
        hint: 'Whole units on both sides, like 1130000.5.',
      },
    ],
    button: 'Set rate',
  })}</section>`;
