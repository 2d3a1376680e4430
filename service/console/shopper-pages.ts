import { html } from 'hono/html';
import type { z } from 'zod';
import { operatorCalls, type StaffOrder } from '../operator/operator-calls.ts';
import { fieldOf, form } from './form.ts';
import { table } from './table.ts';
import { type ConsolePage, type Html, isSupervisor, type Visit } from './visit.ts';
import { moneyText, orderAddress, shopperAddress, statusChip, timeText } from './words.ts';

/** The way to a shopper by e-mail address or id. */
export const shoppersPage: ConsolePage = {
  path: '/shoppers',
  show: async (visit) => {
    const { key = '' } = visit.query;
    return key.trim() ? showShopper({ ...visit, key: key.trim() }) : { ok: true, value: empty };
  },
};

/** One shopper: the account, how they stand with the club, and their orders. */
export const shopperPage: ConsolePage = {
  path: '/shoppers/:key',
  show: (visit) => showShopper(visit),
};

const searchForm = (key: string): Html =>
  html`<form class="line" role="search" action="/console/shoppers">${fieldOf({ name: 'key', label: 'E-mail address or id', kind: 'search', value: key })}<button class="quiet">Show</button></form>`;

const empty = { title: 'Shoppers', body: searchForm('') };

const showShopper = async (visit: Visit): ReturnType<ConsolePage['show']> => {
  const [told, all] = await Promise.all([
    visit.ask(operatorCalls.showShopper, { params: { key: visit.key } }),
    visit.ask(operatorCalls.listOrders),
  ]);
  if (!told.ok) return told;
  if (!all.ok) return all;
  const { account } = told.value;
  const own = all.value.orders.filter(({ shopper }) => shopper.id === account.id);
  const body = html`${searchForm(account.email)}<div class="columns"><div class="stack">${accountSection(told.value)}${ordersSection(visit, own)}</div>
<div class="stack">${isSupervisor(visit) ? standingSection(visit, told.value) : ''}</div></div>`;
  return { ok: true, value: { title: account.name, body } };
};

type Shown = z.infer<typeof operatorCalls.showShopper.answer>;

const accountSection = ({ account }: Shown): Html => {
  const { identity, club } = account;
  const rows = [
    ['E-mail', account.email],
    ['Telephone', account.phone || '–'],
    ['Country', account.country ?? '–'],
    ['Identity', identity.reason ? `${identity.state}: ${identity.reason}` : identity.state],
    ['Tier', club?.tier ?? '–'],
    ['Points, with those of orders', String(club?.points ?? 0)],
  ].map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`);
  return html`<section><h2>Account</h2><dl>${rows}</dl></section>`;
};

const columns = [
  { name: 'Order' },
  { name: 'Status' },
  { name: 'Placed' },
  { name: 'Total', end: true },
] as const;

const ordersSection = (visit: Visit, orders: readonly StaffOrder[]): Html => {
  const rows = orders.map(({ order }) => [
    html`<a href="${orderAddress(order.number)}">${order.number}</a>`,
    statusChip(order.status),
    timeText(visit, order.placedAt),
    moneyText(order.price.total),
  ]);
  return html`<section><h2>Orders</h2>${table('Orders', columns, rows)}</section>`;
};

const standingSection = (visit: Visit, { account, granted }: Shown): Html => {
  const reductions = visit.service.profile.reductions ?? [];
  const tiers = reductions.flatMap(({ condition }) =>
    condition.by === 'tier' ? [condition.tier] : [],
  );
  const offers = reductions.filter(({ condition }) => condition.by === 'offer' && condition.chosen);
  const action = `${shopperAddress(account.id)}/standing`;
  const none = ['', 'None'] as const;
  const options = [none, ...[...new Set(tiers)].map((tier) => [tier, tier] as const)];
  const codes = offers.map(({ code }) => code).join(', ');
  return html`<section><h2>Standing</h2>${form(visit, {
    action,
    fields: [
      { name: 'tier', label: 'Tier', kind: 'choice', options, value: granted.tier ?? '' },
      {
        name: 'points',
        label: 'Points granted by staff',
        kind: 'number',
        value: String(granted.points),
      },
      {
        name: 'offers',
        label: 'Offers that they are chosen for',
        optional: true,
        value: granted.offers.join(', '),
        hint: codes
          ? `Codes with commas between them. There are: ${codes}.`
          : 'There are no such offers here.',
      },
    ],
    button: 'Set standing',
  })}</section>`;
};
