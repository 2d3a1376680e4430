import { html } from 'hono/html';
import { operatorCalls } from '../operator/operator-calls.ts';
import { table } from './table.ts';
import type { ConsolePage } from './visit.ts';
import { moneyText } from './words.ts';

/** What stands on every account of the books. */
export const ledgerPage: ConsolePage = {
  path: '/ledger',
  show: async ({ ask }) => {
    const told = await ask(operatorCalls.ledger);
    if (!told.ok) return told;
    const rows = told.value.accounts.map(({ account, amount }) => [
      html`<code>${account}</code>`,
      amount.currency,
      amount.minor >= 0 ? moneyText(amount) : '',
      amount.minor < 0 ? moneyText({ ...amount, minor: -amount.minor }) : '',
    ]);
    const body = html`<section><p class="soft">Debits and credits of a currency are equal in sum.</p>${table('Balances', columns, rows)}</section>`;
    return { ok: true, value: { title: 'Ledger', body } };
  },
};

const columns = [
  { name: 'Account' },
  { name: 'Currency' },
  { name: 'Debit', end: true },
  { name: 'Credit', end: true },
] as const;
