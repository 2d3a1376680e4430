import { html } from 'hono/html';
import type { StaffOrder } from '../operator/operator-calls.ts';
import { form } from './form.ts';
import { table } from './table.ts';
import type { Html, Visit } from './visit.ts';
import { clockChip, moneyText, orderAddress, statusChip, timeText } from './words.ts';

const columns = [
  { name: 'Order' },
  { name: 'Promise' },
  { name: 'Status' },
  { name: 'Shopper' },
  { name: 'What' },
  { name: 'Paid', end: true },
  { name: 'Held by' },
] as const;

/** Orders with their clocks, and who holds them. */
export const queueTable = (visit: Visit, orders: readonly StaffOrder[]): Html =>
  table(
    'Orders',
    columns,
    orders.map((each) => row(visit, each)),
  );

const row = (visit: Visit, { order, shopper, clock, claimedBy }: StaffOrder) => [
  html`<a href="${orderAddress(order.number)}">${order.number}</a>`,
  clockChip(clock),
  statusChip(order.status),
  html`<bdi>${shopper.name}</bdi><br><span class="soft"><bdi>${shopper.email}</bdi></span>`,
  html`${order.form.kind} · ${order.cart.store}<br><span class="soft">${piecesOf(order.cart.items)}</span>`,
  moneyText(order.price.total),
  holder(visit, { order, claimedBy }),
];

const piecesOf = (items: StaffOrder['order']['cart']['items']): string => {
  const count = items.reduce((sum, { selected, quantity }) => sum + (selected ? quantity : 0), 0);
  return count === 1 ? '1 piece' : `${count} pieces`;
};

const holder = (
  visit: Visit,
  { order, claimedBy }: Pick<StaffOrder, 'order' | 'claimedBy'>,
): Html => {
  if (order.status === 'paid') {
    const action = `${orderAddress(order.number)}/claim`;
    return form(visit, {
      action,
      fields: [],
      button: html`Claim<span class="spoken"> ${order.number}</span>`,
      look: 'quiet',
    });
  }
  const since = order.events.findLast(({ status }) => status === 'buying');
  return since && order.status === 'buying'
    ? html`${claimedBy ?? 'Staff'}, since ${timeText(visit, since.at)}`
    : html`<span class="soft">–</span>`;
};
