import { html } from 'hono/html';
import { minorDigits } from '../../lib/money/minor-digits.ts';
import { cancellation } from '../../lib/orders/cancellation.ts';
import { loginState } from '../../lib/orders/login-state.ts';
import type { Order } from '../../lib/orders/order.ts';
import { mayFollow } from '../../lib/orders/status.ts';
import { form } from './form.ts';
import type { Html, Visit } from './visit.ts';
import { moneyText, orderAddress } from './words.ts';

/** What can be done with an order where it stands now. */
export const actsSection = (visit: Visit, order: Order): Html => {
  const { status } = order;
  const acts = [
    mayFollow(status, 'buying') ? claimForm(visit, order) : '',
    hasLogin(order) ? loginForm(visit, order) : '',
    mayFollow(status, 'done') ? doneForm(visit, order) : '',
    mayFollow(status, 'refund-due') || status === 'refund-due' ? refundForm(visit, order) : '',
    mayFollow(status, 'failed') ? failForm(visit, order) : '',
  ].filter((act) => act !== '');
  return html`<section class="acts"><h2>What to do</h2><p class="soft">${cancelWords(order)}</p>${acts.length > 0 ? acts : html`<p>Nothing is left to do.</p>`}</section>`;
};

const cancelWords = (order: Order): string => {
  const stage = cancellation(order);
  if (!stage) return 'The shopper can not cancel it any more.';
  return stage.refund
    ? `The shopper can still cancel it; ${moneyText(stage.refund)} would be due back.`
    : 'The shopper can still cancel it; nothing was charged.';
};

const claimForm = (visit: Visit, { number }: Order): Html =>
  form(visit, { action: `${orderAddress(number)}/claim`, fields: [], button: 'Claim: I buy this' });

/** It is opened only while it is bought. */
const hasLogin = ({ status, events }: Order): boolean =>
  status === 'buying' && loginState(events) === 'given';

const loginForm = (visit: Visit, { number }: Order): Html =>
  html`<p class="soft">The shopper has sealed a login for this order. It is shown once; the shopper sees that you opened it.</p>${form(
    visit,
    {
      action: `${orderAddress(number)}/login/open`,
      fields: [],
      button: 'Open the login, once',
    },
  )}`;

const doneForm = (visit: Visit, { number, cart }: Order): Html =>
  html`<details open><summary>Bought: attach the receipt</summary>${form(visit, {
    action: `${orderAddress(number)}/done`,
    hidden: { currency: cart.total.currency },
    fields: [
      { name: 'storeOrderNumber', label: 'Order number at the store', max: 100 },
      {
        name: 'charged',
        label: `Charged by the store, ${cart.total.currency}`,
        optional: true,
        max: 20,
        hint: `${sampleOf(cart.total.currency)} Left empty it is the cart's total, ${moneyText(cart.total)}.`,
      },
      { name: 'note', label: 'Note for the shopper', kind: 'area', optional: true, max: 1000 },
    ],
    button: 'Done',
  })}</details>`;

const refundForm = (visit: Visit, { number, price, refund }: Order): Html =>
  html`<details><summary>Give money back</summary>${form(visit, {
    action: `${orderAddress(number)}/refund`,
    hidden: { currency: price.total.currency },
    fields: [
      {
        name: 'amount',
        label: `Amount, ${price.total.currency}`,
        optional: true,
        max: 20,
        hint: `${sampleOf(price.total.currency)} Left empty it is ${refund ? 'what is due' : 'all that was paid'}, ${moneyText(refund ?? price.total)}.`,
      },
    ],
    button: 'Give back',
    look: 'bad',
  })}</details>`;

const failForm = (visit: Visit, { number }: Order): Html =>
  html`<details><summary>It can't be carried out</summary>${form(visit, {
    action: `${orderAddress(number)}/fail`,
    fields: [{ name: 'reason', label: 'Reason, as the shopper reads it', kind: 'area', max: 500 }],
    button: 'Fail',
    look: 'bad',
  })}</details>`;

/** How an amount of a currency is written in a field. */
export const sampleOf = (currency: string): string => {
  const digits = minorDigits(currency) ?? 0;
  return `Like 1234${digits > 0 ? `.${'5'.padEnd(digits, '0')}` : ''}.`;
};
