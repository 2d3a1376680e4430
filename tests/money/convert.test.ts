import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, roundExact } from '../../lib/money/convert.ts';
import { rateBetween } from '../../lib/money/rate-between.ts';
import { exact, money, rate } from './arbitraries.ts';
import { runs } from './runs.ts';

const dollar = {
  from: 'USD',
  to: 'IRR',
  value: 11_284_005,
  scale: 1,
  at: '2026-01-01T00:00:00Z',
  source: 'test',
};

describe('conversion', () => {
  it('is by major units on both sides', () => {
    const price = { minor: 1999, currency: 'USD' };
    expect(roundExact(convert(price, dollar))).toEqual({ minor: 2_255_672_600, currency: 'IRR' });
    const yen = { ...dollar, to: 'JPY', value: 1535, scale: 1 };
    expect(roundExact(convert(price, yen))).toEqual({ minor: 3068, currency: 'JPY' });
    const dinar = { ...dollar, to: 'KWD', value: 306, scale: 3 };
    expect(roundExact(convert(price, dinar))).toEqual({ minor: 6117, currency: 'KWD' });
  });

  it('refuses money of another currency', () => {
    expect(() => convert({ minor: 1, currency: 'EUR' }, dollar)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  it.each([
    [5n, 2n, 2],
    [7n, 2n, 4],
    [-5n, 2n, -2],
    [-7n, 2n, -4],
    [10n, 4n, 2],
    [11n, 4n, 3],
    [-1n, 3n, 0],
    [0n, 1n, 0],
  ])('%d / %d is %d', (numerator, denominator, minor) => {
    expect(roundExact({ numerator, denominator, currency: 'USD' })).toEqual({
      minor,
      currency: 'USD',
    });
  });

  it('goes to a multiple of the step, the even one from half way', () => {
    const minors = [1500n, 2500n, 2501n].map(
      (numerator) => roundExact({ numerator, denominator: 1n, currency: 'IRR' }, 1000).minor,
    );
    expect(minors).toEqual([2000, 2000, 3000]);
  });

  it('is off by at most half a step', () => {
    fc.assert(
      fc.property(exact, fc.constantFrom(1, 10, 1000), (amount, step) => {
        const { minor } = roundExact(amount, step);
        const off = BigInt(minor) * amount.denominator - amount.numerator;
        expect((off < 0n ? -off : off) * 2n <= BigInt(step) * amount.denominator).toBe(true);
        expect(minor % step === 0).toBe(true);
      }),
      runs(20_000),
    );
  });

  it('refuses what would not be exact', () => {
    expect(() => roundExact({ numerator: 2n ** 53n, denominator: 1n, currency: 'USD' })).toThrow(
      RangeError,
    );
  });
});

describe('there and back', () => {
  it('never gains, whatever the rate', () => {
    fc.assert(
      fc.property(money('USD'), rate('USD', 'IRR'), ({ minor }, there) => {
        const back = rateBetween([there], 'IRR', 'USD');
        fc.pre(back !== null);
        const product = BigInt(there.value) * BigInt(back?.value ?? 0);
        const one = 10n ** BigInt(there.scale + (back?.scale ?? 0));
        const start = BigInt(Math.abs(minor));
        expect(start * product <= start * one).toBe(true);
      }),
      runs(20_000),
    );
  });

  it('in whole minor units is off by no more than the roundings on the way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (minor) => {
        const back = rateBetween([dollar], 'IRR', 'USD');
        const there = roundExact(convert({ minor, currency: 'USD' }, dollar), 1000);
        const again = back && roundExact(convert(there, back));
        expect(Math.abs((again?.minor ?? Number.NaN) - minor)).toBeLessThanOrEqual(11);
        expect(again?.minor).toBeLessThanOrEqual(minor);
      }),
      runs(20_000),
    );
  });
});
