import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, parseDecimal } from '../../service/operator/parse-decimal.ts';
import { promisedBy } from '../../service/orders/promised-by.ts';
import { hasMoved } from '../../service/rates/has-moved.ts';

const tehran = {
  workingHours: { timeZone: 'Asia/Tehran', days: [6, 7, 1, 2, 3, 4], from: '09:00', to: '17:00' },
  promiseHours: 2,
};
const berlin = {
  workingHours: {
    timeZone: 'Europe/Berlin',
    days: [1, 2, 3, 4, 5, 6, 7],
    from: '00:00',
    to: '06:00',
  },
  promiseHours: 4,
};
const by = (paid: string, promise: typeof tehran) =>
  promisedBy(new Date(paid), promise).toISOString();

describe('the promise clock', () => {
  it.each([
    ['within the day', '2026-03-02T07:00:00Z', '2026-03-02T09:00:00.000Z'],
    ['before work begins', '2026-03-02T01:00:00Z', '2026-03-02T07:30:00.000Z'],
    ['up to the end of work', '2026-03-02T11:30:00Z', '2026-03-02T13:30:00.000Z'],
    ['over the night', '2026-03-02T12:30:00Z', '2026-03-03T06:30:00.000Z'],
    ['over Friday, the day off', '2026-03-05T13:00:00Z', '2026-03-07T07:00:00.000Z'],
    ['paid on the day off', '2026-03-06T08:00:00Z', '2026-03-07T07:30:00.000Z'],
  ])('in Tehran %s', (_, paid, wanted) => {
    expect(by(paid, tehran)).toBe(wanted);
  });

  it('counts hours that pass, not what the wall says: one hour is missing on the spring night', () => {
    // 29 March 2026: 02:00 becomes 03:00, so 00:00 to 06:00 has five hours.
    expect(by('2026-03-28T23:00:00Z', berlin)).toBe('2026-03-29T03:00:00.000Z');
    expect(by('2026-03-28T23:00:00Z', { ...berlin, promiseHours: 6 })).toBe(
      '2026-03-29T23:00:00.000Z',
    );
  });

  it('counts the hour that comes twice on the autumn night', () => {
    expect(by('2026-10-24T22:00:00Z', { ...berlin, promiseHours: 7 })).toBe(
      '2026-10-25T05:00:00.000Z',
    );
  });

  it('never goes back: who pays later is promised no earlier, and no promise is shorter than its hours', () => {
    const minute = fc.integer({ min: 0, max: 600_000 });
    fc.assert(
      fc.property(
        minute,
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 60 }),
        (at, later, promiseHours) => {
          const start = Date.UTC(2026, 0, 1) + at * 60_000;
          const promise = { ...tehran, promiseHours };
          const first = promisedBy(new Date(start), promise).getTime();
          const second = promisedBy(new Date(start + later * 60_000), promise).getTime();
          return second >= first && first - start >= promiseHours * 3_600_000;
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a rate that moved', () => {
  const rate = (value: number, scale = 0) => ({
    from: 'USD',
    to: 'IRR',
    value,
    scale,
    at: '2026-01-01T00:00:00Z',
    source: 's',
  });
  it.each([
    [1000, 1005, false],
    [1000, 1006, true],
    [1000, 995, false],
    [1000, 994, true],
  ])('from %i to %i: %s', (then, now, moved) => {
    expect(hasMoved(rate(then), rate(now))).toBe(moved);
    expect(hasMoved(rate(then), rate(now * 1000, 3))).toBe(moved);
  });

  it('counts a withdrawn rate as moved, and no rate as still', () => {
    expect(hasMoved(rate(1), null)).toBe(true);
    expect(hasMoved(null, null)).toBe(false);
  });
});

describe('what staff type', () => {
  it('is read exactly', () => {
    expect(parseDecimal('1130000.50')).toEqual({ value: 113_000_050, scale: 2 });
    expect(parseAmount('120.5', 'USD')).toEqual({ minor: 12_050, currency: 'USD' });
    expect(parseAmount('1000', 'JPY')).toEqual({ minor: 1000, currency: 'JPY' });
  });

  it.each(['', '1,000', '-1', '1e3', '.5', '1.', '۱', 'x', '9999999999999999'])(
    '"%s" is refused',
    (text) => {
      expect(() => parseDecimal(text)).toThrow('is no amount');
    },
  );

  it('is refused with more decimals than the currency has', () => {
    expect(() => parseAmount('1.5', 'JPY')).toThrow('more decimals');
  });
});
