import { html } from 'hono/html';
import type { Claim } from '../../lib/orders/claim.ts';
import type { Order } from '../../lib/orders/order.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import { claimForms, endedClaim } from './claim-forms.ts';
import { formValues } from './form-values.ts';
import { actsSection } from './order-acts.ts';
import { cartSection, ledgerSection, priceSection } from './order-money.ts';
import { threadSection, timelineSection } from './order-talk.ts';
import type { ConsolePage, Html, Visit } from './visit.ts';
import { clockChip, moneyText, shopperAddress, statusChip, timeText } from './words.ts';

/** Everything about one order, and what can be done with it. */
export const orderPage: ConsolePage = {
  path: '/orders/:key',
  show: async (visit) => {
    const params = { key: visit.key };
    const [shown, ledger, thread, filed] = await Promise.all([
      visit.ask(operatorCalls.showOrder, { params }),
      visit.ask(operatorCalls.orderLedger, { params }),
      visit.ask(operatorCalls.readThread, { params }),
      visit.ask(operatorCalls.orderClaims, { params }),
    ]);
    if (!shown.ok) return shown;
    if (!ledger.ok) return ledger;
    if (!thread.ok) return thread;
    if (!filed.ok) return filed;
    const { order, shopper, clock, claimedBy } = shown.value;
    const body = html`<p class="lead">${statusChip(order.status)} ${clock.state === 'none' ? '' : clockChip(clock)} Placed ${timeText(visit, order.placedAt)} by <a href="${shopperAddress(shopper.id)}"><bdi>${shopper.name}</bdi></a> <span class="soft"><bdi>${shopper.email}</bdi></span>${claimedBy ? html` Claimed by ${claimedBy}.` : ''}</p>
<div class="columns"><div class="stack">${cartSection(visit, order)}${priceSection(order)}<section><h2>Form</h2>${formValues(order.form)}</section>${ledgerSection(visit, ledger.value.journals)}</div>
<div class="stack">${actsSection(visit, order)}${claimsSection(visit, order, filed.value.claims)}${receiptSection(visit, order)}${threadSection(visit, order, thread.value.messages)}${timelineSection(visit, order)}</div></div>`;
    return { ok: true, value: { title: order.number, body } };
  },
};

/** The claims about an order, the newest first: an open one with the ways to end it. */
const claimsSection = (visit: Visit, { number }: Order, claims: readonly Claim[]): Html | '' =>
  claims.length === 0
    ? ''
    : html`<section><h2>Claims</h2>${claims.toReversed().map((claim) => (claim.state === 'open' ? claimForms(visit, { number, claim }) : endedClaim(visit, claim)))}</section>`;

const receiptSection = (visit: Visit, { receipt, refund, status }: Order): Html | '' => {
  if (!receipt && !refund) return '';
  const bought = receipt
    ? html`<div><dt>Store's order number</dt><dd><bdi>${receipt.storeOrderNumber}</bdi></dd></div><div><dt>Charged</dt><dd>${moneyText(receipt.charged)}</dd></div><div><dt>When</dt><dd>${timeText(visit, receipt.at)}</dd></div>${receipt.note ? html`<div><dt>Note</dt><dd><bdi class="lines">${receipt.note}</bdi></dd></div>` : ''}`
    : '';
  const back = refund
    ? html`<div><dt>${status === 'refunded' ? 'Given back' : 'Due back'}</dt><dd>${moneyText(refund)}</dd></div>`
    : '';
  return html`<section><h2>Receipt</h2><dl>${bought}${back}</dl></section>`;
};
