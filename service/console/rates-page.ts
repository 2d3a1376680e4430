import { html } from 'hono/html';
import { contract } from '../../lib/intermediary/contract.ts';
import { decimalText } from '../../lib/money/decimal.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import { changesSection } from './changes-section.ts';
import { form } from './form.ts';
import { table } from './table.ts';
import { type ConsolePage, type Html, isSupervisor, type Visit } from './visit.ts';

/** The intermediary's own rates, and the form that moves one. */
export const ratesPage: ConsolePage = {
  path: '/rates',
  show: async (visit) => {
    const [told, history] = await Promise.all([
      visit.ask(contract.rates),
      visit.ask(operatorCalls.changes, { query: { what: 'rate' } }),
    ]);
    if (!told.ok) return told;
    if (!history.ok) return history;
    const rows = told.value.rates.map(({ from, to, value, scale }) => [
      from,
      to,
      decimalText({ digits: BigInt(value), scale }),
    ]);
    const body = html`<div class="columns"><section><h2>Rates</h2>${table('Rates', columns, rows)}</section><div class="stack">${isSupervisor(visit) ? rateSection(visit) : ''}${changesSection(visit, history.value.changes)}</div></div>`;
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
