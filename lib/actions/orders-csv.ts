import { exactDecimal } from '../money/exact-decimal.ts';
import { minorDigits } from '../money/minor-digits.ts';
import type { Money } from '../money/money.ts';
import type { OrderRow } from '../storage/rows.ts';

const columns = [
  'number',
  'id',
  'intermediary',
  'store',
  'address',
  'placed',
  'status',
  'store total',
  'store currency',
  'paid',
  'paid currency',
  'refund',
  'refund currency',
  'store order number',
];

/** Orders as CSV (RFC 4180), a row each under a row of names: amounts as plain decimals, times in RFC 3339. What a spreadsheet would take for a formula is text. */
export const ordersCsv = (rows: readonly OrderRow[]): string =>
  [columns, ...rows.map(cellsOf)].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');

const cellsOf = ({ id, origin, cart, confirmedAt, claims, order, handOver }: OrderRow) => [
  order?.number ?? '',
  id,
  origin,
  cart.store,
  cart.address,
  order?.placedAt ?? confirmedAt,
  order?.status ?? handOver,
  ...amount(cart.total),
  ...amount(order?.price.total ?? claims?.price.total ?? null),
  ...amount(order?.refund ?? null),
  order?.receipt?.storeOrderNumber ?? '',
];

const amount = (money: Money | null): [string, string] =>
  money ? [exactDecimal(money.minor, minorDigits(money.currency) ?? 0), money.currency] : ['', ''];

const quoted = (cell: string): string => {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
