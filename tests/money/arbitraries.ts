import fc from 'fast-check';
import type { Exact } from '../../lib/money/convert.ts';
import type { Money } from '../../lib/money/money.ts';
import type { Rate } from '../../lib/money/rate.ts';

/** A rate whose price of one unit is between 10^-6 and 10^7, from `from` to `to`. */
export const rate = (from: string, to: string): fc.Arbitrary<Rate> =>
  fc
    .record({
      value: fc.integer({ min: 1, max: 10_000_000 }),
      scale: fc.integer({ min: 0, max: 6 }),
    })
    .map((figure) => ({ ...figure, from, to, at: '2026-01-01T00:00:00Z', source: 'test' }));

/** Up to ten million major units of a currency, of either sign. */
export const money = (currency: string): fc.Arbitrary<Money> =>
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((minor) => ({ minor, currency }));

/** An exact amount of IRR. */
export const exact: fc.Arbitrary<Exact> = fc
  .record({
    numerator: fc.bigInt(-(10n ** 13n), 10n ** 13n),
    denominator: fc.bigInt(1n, 10n ** 6n),
  })
  .map((fraction) => ({ ...fraction, currency: 'IRR' }));
