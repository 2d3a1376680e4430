import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, roundExact } from '../../lib/money/convert.ts';
import { roundParts } from '../../lib/money/round-parts.ts';
import { exact } from './arbitraries.ts';
import { runs } from './runs.ts';

const third = { numerator: 100n, denominator: 3n, currency: 'USD' };

const total = (parts: readonly Exact[]): Exact =>
  parts.reduce((left, right) => ({
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
    currency: right.currency,
  }));

describe('parts', () => {
  it('that are equal give the odd unit to the first', () => {
    expect(roundParts([third, third, third]).map(({ minor }) => minor)).toEqual([34, 33, 33]);
  });

  it('of nothing are nothing', () => {
    expect(roundParts([])).toEqual([]);
  });

  it('of two currencies are refused', () => {
    expect(() => roundParts([third, { ...third, currency: 'EUR' }])).toThrow(RangeError);
  });

  it('add up to the rounded total, each off by less than a step', () => {
    const parts = fc.array(exact, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.constantFrom(1, 10, 1000), (amounts, step) => {
        const rounded = roundParts(amounts, step);
        expect(rounded.reduce((sum, { minor }) => sum + minor, 0)).toBe(
          roundExact(total(amounts), step).minor,
        );
        for (const [at, { numerator, denominator }] of amounts.entries()) {
          const off = BigInt(rounded[at]?.minor ?? 0) * denominator - numerator;
          expect((off < 0n ? -off : off) < BigInt(step) * denominator).toBe(true);
        }
      }),
      runs(20_000),
    );
  });
});
