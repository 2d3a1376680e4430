import { describe, expect, it } from 'vitest';
import type { Rate } from '../../lib/money/rate.ts';
import { rateBetween } from '../../lib/money/rate-between.ts';
import type { RateHistory } from '../../lib/money/rate-history.ts';
import { oneUnit } from '../../lib/pricing/one-unit.ts';
import { pricesByDay } from '../../lib/pricing/prices-by-day.ts';

const at = '2026-05-18T09:15:00Z';
const rateOf = (from: string, value: number, scale = 0): Rate => ({
  ...{ from, to: 'IRR', value, scale },
  ...{ at, source: 'UpCard' },
});
const dollar = rateOf('USD', 11_284_005, 1);
const tenge = rateOf('KZT', 2180);

type Told = readonly [day: string, value: number, scale?: number];
const told = (from: string, ...days: Told[]): RateHistory => ({
  ...{ from, to: 'IRR' },
  days: days.map(([day, value, scale = 0]) => ({ day, value, scale })),
});
const minors = (days: ReturnType<typeof pricesByDay>) =>
  days.map(({ day, price }) => [day, price.minor, price.currency]);

describe('the prices of a unit by day', () => {
  it('are those of the listed rate, exact, and end with the rate now', () => {
    const history = told('USD', ['2026-05-16', 1_120_000], ['2026-05-17', 11_250_005, 1]);
    expect(minors(pricesByDay([history], [dollar], 'USD', 'IRR'))).toEqual([
      ['2026-05-16', 112_000_000, 'IRR'],
      ['2026-05-17', 112_500_050, 'IRR'],
      ['2026-05-18', oneUnit(dollar).local.minor, 'IRR'],
    ]);
  });

  it('say of the day of the rate what the rate says, not what the history said earlier', () => {
    const history = told('USD', ['2026-05-17', 1_120_000], ['2026-05-18', 1], ['2026-05-19', 2]);
    const days = pricesByDay([history], [dollar], 'USD', 'IRR');
    expect(days.map(({ day }) => day)).toEqual(['2026-05-17', '2026-05-18']);
    expect(days.at(-1)?.price).toEqual(oneUnit(dollar).local);
  });

  it('turn a rate round and go through another currency as the rate now does', () => {
    const histories = [told('USD', ['2026-05-17', 1_090_000]), told('KZT', ['2026-05-17', 2000])];
    const rates = [dollar, tenge];
    const [through, now] = pricesByDay(histories, rates, 'USD', 'KZT');
    expect(through).toEqual({ day: '2026-05-17', price: { minor: 54_500, currency: 'KZT' } });
    const rate = rateBetween(rates, 'USD', 'KZT');
    expect(now?.price).toEqual(rate && oneUnit(rate).local);
    const [back] = pricesByDay([told('KZT', ['2026-05-17', 500, 2])], rates, 'IRR', 'KZT');
    expect(back?.price).toEqual({ minor: 20, currency: 'KZT' });
  });

  it('leave out days of which one of two rates is not known', () => {
    const histories = [told('USD', ['2026-05-16', 1_090_000], ['2026-05-17', 1_090_000])];
    const days = [...histories, told('KZT', ['2026-05-17', 2000])];
    expect(pricesByDay(histories, [dollar, tenge], 'USD', 'KZT')).toHaveLength(1);
    expect(pricesByDay(days, [dollar, tenge], 'USD', 'KZT')).toHaveLength(2);
  });

  it('are thirty at most', () => {
    const days = Array.from({ length: 90 }, (_, back): Told => {
      const day = new Date(Date.UTC(2026, 4, 18 - 89 + back)).toISOString().slice(0, 10);
      return [day, 1_000_000 + back];
    });
    const prices = pricesByDay([told('USD', ...days)], [dollar], 'USD', 'IRR');
    expect(prices).toHaveLength(30);
    expect(prices[0]?.day).toBe('2026-04-19');
  });

  it('leave out what is too high to be exact, and are none without a rate', () => {
    const history = told('USD', ['2026-05-17', Number.MAX_SAFE_INTEGER]);
    expect(pricesByDay([history], [dollar], 'USD', 'IRR')).toHaveLength(1);
    expect(pricesByDay([history], [], 'USD', 'IRR')).toEqual([]);
  });
});
