import fc from 'fast-check';
import type { CartLine, CartLineKind } from '../../lib/cart/cart.ts';
import { minorDigits } from '../../lib/money/minor-digits.ts';
import type { Rate } from '../../lib/money/rate.ts';
import { Bearer } from '../../lib/pricing/bearer.ts';
import type { Priced } from '../../lib/pricing/price-cart.ts';
import type { Fee, Profile } from '../../lib/pricing/profile.ts';
import type { Reduction } from '../../lib/pricing/reduction.ts';
import type { Standing } from '../../lib/pricing/standing.ts';

const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'KRW', 'KZT');
const settlement = fc.constantFrom('IRR', 'USD', 'KZT', 'JPY', 'KWD');
const lineKind = fc.constantFrom<CartLineKind>(
  'items',
  'shipping',
  'tax',
  'import-fees',
  'discount',
);

/** A cart whose lines make up its positive total. */
const priced = (code: string): fc.Arbitrary<Priced> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 5_000_000 }),
      fc.array(fc.tuple(lineKind, fc.integer({ min: 0, max: 90_000 })), { maxLength: 6 }),
    )
    .map(([goods, rest]) => {
      const lines: CartLine[] = [['items', goods] as const, ...rest].map(([kind, minor]) => ({
        kind,
        label: kind,
        amount: { minor: kind === 'discount' ? -Math.min(minor, 100) : minor, currency: code },
      }));
      return {
        lines,
        total: { minor: lines.reduce((sum, l) => sum + l.amount.minor, 0), currency: code },
      };
    });

const fee = (code: string): fc.Arbitrary<Fee> =>
  fc.record({
    code: fc.constantFrom('service', 'handling', 'gateway'),
    name: fc.constant('A fee'),
    partsPerMillion: fc.integer({ min: 0, max: 100_000 }),
    fixed: fc.option(
      fc.record({ minor: fc.integer({ min: 0, max: 50_000 }), currency: fc.constant(code) }),
    ),
    minimum: fc.option(
      fc.record({ minor: fc.integer({ min: 0, max: 50_000 }), currency: fc.constant(code) }),
    ),
    maximum: fc.option(
      fc.record({ minor: fc.integer({ min: 0, max: 90_000 }), currency: fc.constant(code) }),
    ),
    bearer: fc.constantFrom(...Bearer.options),
  });

const condition: fc.Arbitrary<Reduction['condition']> = fc.oneof(
  fc.constantFrom('silver', 'gold').map((tier) => ({ by: 'tier' as const, tier })),
  fc.integer({ min: 2, max: 9 }).map((size) => ({ by: 'group' as const, size })),
  fc.integer({ min: 2, max: 9 }).map((pieces) => ({ by: 'bulk' as const, pieces })),
  fc.integer({ min: 1, max: 9 }).map((points) => ({ by: 'points' as const, points })),
  fc.boolean().map((chosen) => ({
    by: 'offer' as const,
    from: '2026-01-01T00:00:00Z',
    until: '2026-02-01T00:00:00Z',
    chosen,
  })),
);

const reduction: fc.Arbitrary<Reduction> = fc.record({
  code: fc.constantFrom('offer-a', 'offer-b', 'offer-c'),
  name: fc.constant('Let off'),
  fee: fc.constantFrom('service', 'handling', 'gateway'),
  partsPerMillion: fc.integer({ min: 1, max: 1_000_000 }),
  condition,
});

/** How somebody may stand at an intermediary. */
export const standing: fc.Arbitrary<Standing> = fc.record({
  tier: fc.constantFrom(null, 'silver', 'gold'),
  points: fc.integer({ min: 0, max: 10 }),
  offers: fc.subarray(['offer-a', 'offer-b', 'offer-c']),
  groupSize: fc.integer({ min: 1, max: 10 }),
  pieces: fc.integer({ min: 0, max: 10 }),
  at: fc.constantFrom('2026-01-15T00:00:00Z', '2026-03-01T00:00:00Z'),
});

/** A profile that takes everything, with arbitrary fees and rounding. */
const profile = (code: string): fc.Arbitrary<Profile> =>
  fc
    .tuple(
      fc.array(fee(code), { maxLength: 4 }),
      fc.array(fee(code), { maxLength: 2 }),
      fc.constantFrom(1, 10, 1000, 1_000_000),
      fc.array(reduction, { maxLength: 6 }),
    )
    .map(([fees, wayFees, roundTo, reductions]) => ({
      ...plainProfile(code, fees, wayFees, roundTo),
      reductions,
    }));

/** The plainest profile: every currency, no limits. */
export const plainProfile = (
  code: string,
  fees: Fee[],
  wayFees: Fee[],
  roundTo: number,
): Profile => ({
  id: 'plain',
  name: 'Plain',
  practice: true,
  settlement: code,
  unit: null,
  roundTo,
  kinds: ['store-cart'],
  currencies: null,
  payeeCountries: null,
  refusedPayerCountries: [],
  ways: [{ id: 'card', name: 'Card', card: null, fees: wayFees }],
  fees,
  limits: { minimum: null, maximum: null },
  identityRequired: false,
  workingHours: { timeZone: 'UTC', days: [1], from: '09:00', to: '17:00' },
  promiseHours: 1,
  quoteKeys: [],
  sealingKeys: [],
});

/** A rate whose price of one unit is between 10^-4 and 10^7. */
const rate = (from: string, to: string): fc.Arbitrary<Rate> =>
  fc
    .tuple(fc.integer({ min: 1, max: 20_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([value, scale]) => ({
      from,
      to,
      value,
      scale,
      at: '2026-01-01T00:00:00Z',
      source: 'test',
    }));

/** Cart, profile, a rate between their currencies, and perhaps a standing. */
export const pricing = fc.tuple(currency, settlement).chain(([from, to]) =>
  fc.record({
    cart: priced(from),
    profile: profile(to),
    rate: rate(from, to),
    standing: fc.option(standing),
  }),
);

/** Decimal places of a currency that is known to be known. */
export const digitsOf = (code: string): number => minorDigits(code) ?? Number.NaN;
