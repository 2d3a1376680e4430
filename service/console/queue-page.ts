import { html } from 'hono/html';
import { OrderStatus } from '../../lib/orders/status.ts';
import { operatorCalls, type StaffOrder } from '../operator/operator-calls.ts';
import type { Ask, Outcome } from './ask.ts';
import { fieldOf } from './form.ts';
import { queueTable } from './queue-table.ts';
import type { ConsolePage, Html } from './visit.ts';
import { statusWords } from './words.ts';

/** What staff have to do: buy, go on buying, give back. */
const toDo: readonly OrderStatus[] = ['paid', 'buying', 'refund-due'];

/** The orders that wait for staff, what is promised soonest first; or those of one status, or all, newest first; or those that a search finds. */
export const queuePage: ConsolePage = {
  path: '',
  show: async (visit) => {
    const { status = '', find = '' } = visit.query;
    const found = find.trim()
      ? await search(visit.ask, find.trim())
      : await list(visit.ask, status);
    if (!found.ok) return found;
    const body = html`${tabs(find ? null : status)}${searchForm(find)}
<section id="queue" aria-label="Orders"><p class="soft">${summaryOf(found.value)}</p>${queueTable(visit, found.value)}</section>`;
    return { ok: true, value: { title: 'Orders', body, live: true } };
  },
};

const list = async (ask: Ask, status: string): Promise<Outcome<StaffOrder[]>> => {
  const one = OrderStatus.safeParse(status);
  if (one.success) return listOne(ask, { status: one.data });
  if (status === 'all') return listOne(ask, {});
  const parts = await Promise.all(toDo.map((each) => listOne(ask, { status: each })));
  const refused = parts.find((part) => !part.ok);
  if (refused) return refused;
  return { ok: true, value: parts.flatMap((part) => (part.ok ? part.value : [])).sort(byPromise) };
};

const listOne = async (ask: Ask, query: Record<string, string>): Promise<Outcome<StaffOrder[]>> => {
  const told = await ask(operatorCalls.listOrders, { query });
  return told.ok ? { ok: true, value: told.value.orders } : told;
};

/** What runs out first stands first; what has no promise stands last. */
const byPromise = (a: StaffOrder, b: StaffOrder): number =>
  (a.clock.minutesLeft ?? Number.MAX_SAFE_INTEGER) -
  (b.clock.minutesLeft ?? Number.MAX_SAFE_INTEGER);

/** By number, however old; else by any part of what names an order or a shopper, among the newest 200. */
const search = async (ask: Ask, find: string): Promise<Outcome<StaffOrder[]>> => {
  const one = await ask(operatorCalls.showOrder, { params: { key: find } });
  if (one.ok) return { ok: true, value: [one.value] };
  const all = await listOne(ask, {});
  if (!all.ok) return all;
  return { ok: true, value: all.value.filter((each) => isFound(each, find.toLowerCase())) };
};

const isFound = ({ order, shopper }: StaffOrder, find: string): boolean =>
  [order.number, order.receipt?.storeOrderNumber ?? '', shopper.email, shopper.name].some((text) =>
    text.toLowerCase().includes(find),
  );

const tabs = (status: string | null): Html => {
  const all = [
    ['', 'To do'],
    ...OrderStatus.options.map((each) => [each, statusWords[each]] as const),
    ['all', 'All'],
  ] as const;
  const links = all.map(([value, words]) => {
    const here = value === status ? html`aria-current="page"` : '';
    return html`<a href="/console${value && `?status=${value}`}" ${here}>${words}</a>`;
  });
  return html`<nav class="tabs" aria-label="Statuses">${links}</nav>`;
};

const searchForm = (find: string): Html =>
  html`<form class="line" role="search" action="/console">${fieldOf({ name: 'find', label: 'Number, e-mail or name', kind: 'search', value: find })}<button class="quiet">Search</button></form>`;

/** "3 orders: 1 late, 2 soon." */
const summaryOf = (orders: readonly StaffOrder[]): string => {
  const many = orders.length === 1 ? '1 order' : `${orders.length} orders`;
  const clocks = (['late', 'soon'] as const).flatMap((state) => {
    const count = orders.filter(({ clock }) => clock.state === state).length;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  const cut = orders.length >= mostTold ? ' Older ones are found by their number.' : '';
  return `${many}${clocks.length > 0 ? `: ${clocks.join(', ')}` : ''}.${cut}`;
};

/** At most so many orders of a status are told. */
const mostTold = 200;
