import { html } from 'hono/html';
import { formatMoney } from '../../lib/money/format-money.ts';
import type { Money } from '../../lib/money/money.ts';
import { isPublicAddress } from '../../lib/orders/page-address.ts';
import type { OrderStatus } from '../../lib/orders/status.ts';
import type { StaffOrder } from '../operator/operator-calls.ts';
import type { Html, Visit } from './visit.ts';

/** What staff call each status. */
export const statusWords: Readonly<Record<OrderStatus, string>> = {
  placed: 'Placed',
  'identity-needed': 'Identity needed',
  'payment-due': 'Payment due',
  paid: 'Paid, to buy',
  buying: 'Buying',
  done: 'Done',
  cancelled: 'Cancelled',
  expired: 'Expired',
  failed: 'Failed',
  'refund-due': 'Refund due',
  refunded: 'Refunded',
};

/** A status as a coloured word. */
export const statusChip = (status: OrderStatus): Html =>
  html`<span class="chip ${status}">${statusWords[status]}</span>`;

/** How long: "45 min", "2 h 05 min", "3 d 4 h". */
export const spanWords = (minutes: number): string => {
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${String(rest).padStart(2, '0')} min` : `${rest} min`;
};

const clockWords = ({ state, minutesLeft }: StaffOrder['clock']): string => {
  if (state === 'none' || minutesLeft === null) return 'No promise running';
  if (state === 'late') return `Late by ${spanWords(-minutesLeft)}`;
  return `${state === 'soon' ? 'Soon: ' : ''}${spanWords(minutesLeft)} left`;
};

/** How an order stands with its promise, in words and coloured. */
export const clockChip = (clock: StaffOrder['clock']): Html =>
  clock.state === 'none'
    ? html`<span class="soft">–</span>`
    : html`<span class="chip clock-${clock.state}">${clockWords(clock)}</span>`;

/** An amount in its own currency: staff compare it with stores and banks, so never in a unit of the shopper's. */
export const moneyText = (money: Money): string => formatMoney(money, 'en-US');

/** A moment (RFC 3339) on the clock of the intermediary's office. */
export const timeText = ({ service }: Pick<Visit, 'service'>, at: string): Html => {
  const { timeZone } = service.profile.workingHours;
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return html`<time datetime="${at}">${format.format(new Date(at))}</time>`;
};

/** A way out to an address that shopper or store named, shown with its host; what is no public https address stays text. */
export const outLink = (address: string): Html =>
  isPublicAddress(address)
    ? html`<a href="${address}" target="_blank" rel="noopener noreferrer">${new URL(address).host} <span aria-hidden="true">↗</span></a>`
    : html`<code>${address}</code>`;

/** The address of an order's page. */
export const orderAddress = (number: string): string =>
  `/console/orders/${encodeURIComponent(number)}`;

/** The address of a shopper's page. */
export const shopperAddress = (key: string): string =>
  `/console/shoppers/${encodeURIComponent(key)}`;
