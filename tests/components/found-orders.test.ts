import { describe, expect, it } from 'vitest';
import { foundOrders } from '../../components/orders/found-orders.ts';
import { spentByMonth } from '../../components/orders/spent-by-month.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { manyOrders, orders } from './samples.ts';

const named = (id: string, words: string) =>
  orders.slice(0, 1).map((order) => ({ ...order, id, words }));
const own = [
  ...named('a', 'Amazon UPCARD-1001 Café mug, Größe M'),
  ...named('b', 'دیجی‌کالا کتری برقی كوچك'),
  ...named('c', 'eBay KOPS-1002 Torque wrench'),
];
const ids = (search: string) => foundOrders(own, 'all', search).map(({ id }) => id);

describe('a search in the orders', () => {
  it.each([
    ['', 'abc'],
    ['amazon', 'a'],
    ['cafe m', 'a'],
    ['grosse', ''],
    ['größe', 'a'],
    ['1002', 'c'],
    ['wrench torque', 'c'],
    ['کوچک', 'b'],
    ['كتري', 'b'],
    ['kettle', ''],
    ['(', 'abc'],
  ])('for "%s" finds "%s"', (search, found) => {
    expect(ids(search).join('')).toBe(found);
  });

  it('keeps to a stage', () => {
    const states = (stage: 'waiting' | 'underWay' | 'ended') =>
      foundOrders(orders, stage, '').map(({ state }) =>
        state.at === 'intermediary' ? state.status : state.standing,
      );
    expect(states('waiting')).toEqual(['payment-due']);
    expect(states('underWay')).toEqual(['waiting']);
    expect(states('ended')).toEqual(['done', 'failed']);
  });
});

describe('what was spent by month', () => {
  it('adds up what was paid, by the months of the reader', () => {
    const months = spentByMonth(manyOrders, 'IRR', locales.en, 'UTC');
    expect(months.map(({ month }) => month)).toEqual([
      'May 2026',
      'April 2026',
      'March 2026',
      'February 2026',
      'January 2026',
    ]);
    const sum = manyOrders
      .filter(({ placedAt }) => placedAt.startsWith('2026-04'))
      .filter(({ state }) => state.at === 'intermediary' && state.status === 'done')
      .reduce((all, { total }) => all + total.minor, 0);
    expect(months[1]?.spent).toEqual({ minor: sum, currency: 'IRR' });
    const persian = spentByMonth(manyOrders, 'IRR', locales.fa, 'Asia/Tehran');
    expect(persian[0]?.month).toContain('اردیبهشت');
  });

  it('leaves out what another currency cost', () => {
    expect(spentByMonth(manyOrders, 'USD', locales.en, 'UTC')).toEqual([]);
  });
});
