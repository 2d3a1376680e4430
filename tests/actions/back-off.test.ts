import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backOff } from '../../lib/actions/back-off.ts';

const tries = fc.integer({ min: 1, max: 60 });
const chance = fc.double({ min: 0, max: 0.999, noNaN: true });

it('stays between two seconds and an hour when the service asks for nothing', () => {
  fc.assert(
    fc.property(tries, chance, (n, c) => {
      const wait = backOff(n, null, c);
      expect(wait).toBeGreaterThanOrEqual(2);
      expect(wait).toBeLessThanOrEqual(3600);
    }),
  );
});

it('never comes back before the service asked to', () => {
  fc.assert(
    fc.property(tries, chance, fc.integer({ min: 0, max: 86_400 }), (n, c, asked) => {
      expect(backOff(n, asked, c)).toBeGreaterThanOrEqual(asked);
    }),
  );
});

it('grows with the tries', () => {
  expect([1, 2, 3, 4].map((n) => backOff(n, null, 1))).toEqual([4, 8, 16, 32]);
});
