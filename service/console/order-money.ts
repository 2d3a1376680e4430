import { html } from 'hono/html';
import type { z } from 'zod';
import { formatRate } from '../../lib/money/format-rate.ts';
import type { Order } from '../../lib/orders/order.ts';
import type { operatorCalls } from '../operator/operator-calls.ts';
import { table } from './table.ts';
import type { Html, Visit } from './visit.ts';
import { moneyText, outLink, timeText } from './words.ts';

/** The cart as the shopper's page showed it, with the ways to rebuild it. */
export const cartSection = (visit: Visit, { cart }: Order): Html => {
  const rows = cart.items.map((item) => [
    html`<bdi>${item.title}</bdi>${item.selected ? '' : html` <span class="chip">not selected</span>`}`,
    html`<bdi>${item.variant ?? '–'}</bdi>${item.seller ? html`<br><span class="soft"><bdi>${item.seller}</bdi></span>` : ''}`,
    item.quantity,
    item.unitPrice ? moneyText(item.unitPrice) : '–',
    outLink(item.link),
  ]);
  const lines = cart.lines.map(
    ({ label, kind, amount }) =>
      html`<div><dt><bdi>${label}</bdi> <span class="chip">${kind}</span></dt><dd>${moneyText(amount)}</dd></div>`,
  );
  return html`<section><h2>Cart as seen</h2><p>${cart.store}, ${cart.page} page, ${timeText(visit, cart.seenAt)}: ${outLink(cart.address)}</p>
${table('Items', itemColumns, rows)}
<dl class="sums">${lines}<div class="sum"><dt>Total <span class="chip">${cart.totalKind}</span></dt><dd>${moneyText(cart.total)}</dd></div></dl></section>`;
};

const itemColumns = [
  { name: 'Item' },
  { name: 'Variant, seller' },
  { name: 'Pieces', end: true },
  { name: 'Unit price', end: true },
  { name: 'Link' },
] as const;

/** What the shopper pays, by its named lines. */
export const priceSection = ({ price, way }: Order): Html => {
  const lines = price.lines.map(
    ({ name, amount, foreign, bearer }) =>
      html`<div><dt><bdi>${name}</bdi>${foreign ? html` <span class="soft">${moneyText(foreign)}</span>` : ''}${bearer === 'buyer' ? '' : html` <span class="chip">${bearer}</span>`}</dt><dd>${moneyText(amount)}</dd></div>`,
  );
  return html`<section><h2>Price</h2><dl class="sums">${lines}<div class="sum"><dt>Total</dt><dd>${moneyText(price.total)}</dd></div></dl>
<p class="soft">Paid by: ${way}.${price.rate ? ` ${formatRate(price.rate, 'en-US')}.` : ''}</p></section>`;
};

type Journals = z.infer<typeof operatorCalls.orderLedger.answer>['journals'];

/** What an order did in the books. */
export const ledgerSection = (visit: Visit, journals: Journals): Html => {
  const rows = journals.flatMap(({ event, at, postings }) =>
    postings.map(({ account, amount }) => [
      html`<code>${account}</code>`,
      html`${event}<br><span class="soft">${timeText(visit, at)}</span>`,
      amount.minor > 0 ? moneyText(amount) : '',
      amount.minor < 0 ? moneyText({ ...amount, minor: -amount.minor }) : '',
    ]),
  );
  return html`<section><h2>Ledger</h2>${table('Postings', postingColumns, rows)}</section>`;
};

const postingColumns = [
  { name: 'Account' },
  { name: 'Event' },
  { name: 'Debit', end: true },
  { name: 'Credit', end: true },
] as const;
