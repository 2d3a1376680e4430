import { expect, it } from 'vitest';
import { ordersCsv } from '../../lib/actions/orders-csv.ts';
import { sampleOrder, sampleRow } from './sample-order.ts';

const now = new Date('2026-11-22T10:00:00Z');
const told = sampleOrder('8b0c4fbe-6a5e-4d39-9b0c-3a1f54e7d201', 'done');
const row = sampleRow('https://pay.example', now, { id: told.id, order: told });
const [names = [], cells = []] = ordersCsv([row])
  .split('\r\n')
  .map((line) => line.split(','));
const cell = (name: string) => cells[names.indexOf(name)];

it('has a row for each order under the names of its columns', () => {
  expect(ordersCsv([])).toBe(`${names.join(',')}\r\n`);
  expect(ordersCsv([row, row]).split('\r\n')).toHaveLength(4);
  expect(cells).toHaveLength(names.length);
});

it('writes amounts as plain decimals beside their currency', () => {
  const { minor } = told.price.total;
  expect([cell('paid'), cell('paid currency')]).toEqual([`${minor / 100}.00`, 'IRR']);
  expect([cell('number'), cell('status'), cell('placed')]).toEqual([
    'UC-1001',
    'done',
    told.placedAt,
  ]);
});

it('tells an order that is still on its way', () => {
  const waiting = ordersCsv([sampleRow('https://pay.example', now, { handOver: 'waiting' })]);
  expect(waiting).toContain(',waiting,');
});

it.each([
  ['=1+1', `'=1+1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['-2', `'-2`],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', '"two\nlines"'],
])('keeps %j from being anything but text', (number, wanted) => {
  expect(ordersCsv([{ ...row, order: { ...told, number } }])).toContain(`\r\n${wanted},`);
});
