import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/cart/cart.ts';
import { Breakdown } from '../../lib/pricing/breakdown.ts';
import { countryRefusal } from '../../lib/pricing/country-refusal.ts';
import { feeBorneBy } from '../../lib/pricing/fee-borne-by.ts';
import { type Priced, priceCart } from '../../lib/pricing/price-cart.ts';
import type { Reduction } from '../../lib/pricing/reduction.ts';
import type { Standing } from '../../lib/pricing/standing.ts';
import { digitsOf, plainProfile, pricing, standing } from './arbitraries.ts';

const request = { kind: 'store-cart', way: 'card' } as const;
const usd = (minor: number) => ({ minor, currency: 'USD' });
const line = (kind: Cart['lines'][number]['kind'], minor: number) => ({
  kind,
  label: kind,
  amount: usd(minor),
});
const cart: Priced = { lines: [line('items', 9000), line('shipping', 1000)], total: usd(10_000) };
const rate = {
  from: 'USD',
  to: 'IRR',
  value: 11_284_005,
  scale: 1,
  at: '2026-01-01T00:00:00Z',
  source: 'test',
};
const irr = (minor: number) => ({ minor, currency: 'IRR' });
const fee = {
  code: 'service',
  name: 'Service',
  partsPerMillion: 50_000,
  fixed: null,
  minimum: null,
  bearer: 'buyer',
} as const;

const plainWays = [{ id: 'card', name: 'Card', card: null, fees: [] }];

const nobody: Standing = {
  tier: null,
  points: 0,
  offers: [],
  groupSize: 1,
  pieces: 1,
  at: '2026-01-01T00:00:00Z',
};
const everything = {
  tier: 'gold',
  points: 100,
  offers: ['for-you'],
  groupSize: 9,
  pieces: 10,
  at: '2026-03-21T00:00:00Z',
};
const letOff = (
  code: string,
  partsPerMillion: number,
  condition: Reduction['condition'],
): Reduction => ({ code, name: code, fee: 'service', partsPerMillion, condition });
const reductions = [
  letOff('club', 200_000, { by: 'tier', tier: 'gold' }),
  letOff('group-of-three', 100_000, { by: 'group', size: 3 }),
  letOff('group-of-five', 300_000, { by: 'group', size: 5 }),
  letOff('bulk', 50_000, { by: 'bulk', pieces: 10 }),
  letOff('points', 60_000, { by: 'points', points: 100 }),
  letOff('new-year', 400_000, {
    by: 'offer',
    from: '2026-03-20T00:00:00Z',
    until: '2026-04-01T00:00:00Z',
    chosen: false,
  }),
  letOff('for-you', 80_000, {
    by: 'offer',
    from: '2025-01-01T00:00:00Z',
    until: '2027-01-01T00:00:00Z',
    chosen: true,
  }),
];

/** Cases of the property tests; the long suite raises it. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 2000);

describe('a price', () => {
  it('has parts that add up to its total, in steps of the rounding, and parses', () => {
    fc.assert(
      fc.property(pricing, ({ cart, profile, rate, standing }) => {
        const result = priceCart(cart, profile, { ...request, rate, standing });
        if (!result.ok) return result.problem.code === 'above-limit' || cart.total.minor <= 0;
        const { lines, total } = Breakdown.parse(result.price);
        const whole = lines.every(({ amount }) => amount.minor % profile.roundTo === 0);
        return whole && lines.reduce((sum, { amount }) => sum + amount.minor, 0) === total.minor;
      }),
      { numRuns },
    );
  });

  it('is off the exact total by at most half a step, and each part by less than one', () => {
    fc.assert(
      fc.property(pricing, ({ cart, profile, rate }) => {
        const bare = { ...profile, fees: [], ways: plainWays };
        const result = priceCart(cart, bare, { ...request, rate });
        if (!result.ok) return true;
        const { lines, total, rate: used } = result.price;
        const over = used ? BigInt(used.value) * 10n ** BigInt(digitsOf(used.to)) : 1n;
        const under = used ? 10n ** BigInt(digitsOf(used.from) + used.scale) : 1n;
        const off = (shown: number, minor: number) => {
          const gap = BigInt(shown) * under - BigInt(minor) * over;
          return gap < 0n ? -gap : gap;
        };
        const step = BigInt(bare.roundTo) * under;
        const parts = lines.every(
          ({ amount, foreign }) => off(amount.minor, foreign?.minor ?? 0) < step,
        );
        return parts && off(total.minor, cart.total.minor) * 2n <= step;
      }),
      { numRuns },
    );
  });

  it('never grows when the rate or the goods shrink', () => {
    fc.assert(
      fc.property(pricing, ({ cart, profile, rate, standing }) => {
        const total = (goods: Priced, value: number) => {
          const result = priceCart(goods, profile, {
            ...request,
            rate: { ...rate, value },
            standing,
          });
          return result.ok ? result.price.total.minor : null;
        };
        const more = { lines: [], total: { ...cart.total, minor: cart.total.minor + 1 } };
        const now = total(cart, rate.value);
        const dearer = [total(cart, rate.value + 1), total(more, rate.value)];
        return now === null || dearer.every((one) => one === null || one >= now);
      }),
      { numRuns },
    );
  });

  it('is never more for who stands better, and never below the goods', () => {
    fc.assert(
      fc.property(pricing, standing, ({ cart, profile, rate }, stands) => {
        const price = (given: typeof stands | null, rules = profile) =>
          priceCart(cart, rules, { ...request, rate, standing: given });
        const [plain, reduced] = [price(null), price(stands)];
        const goods = price(null, { ...profile, fees: [], ways: plainWays });
        if (!plain.ok || !reduced.ok || !goods.ok) return true;
        const { minor } = reduced.price.total;
        return goods.price.total.minor <= minor && minor <= plain.price.total.minor;
      }),
      { numRuns },
    );
  });

  it('names each store line with its foreign amount, then the fees', () => {
    const result = priceCart(
      cart,
      plainProfile('IRR', [fee], [{ ...fee, code: 'gateway' }], 1_000_000),
      { ...request, rate },
    );
    expect(result).toMatchObject({
      ok: true,
      price: {
        lines: [
          { code: 'items', amount: irr(10_156_000_000), foreign: usd(9000) },
          { code: 'shipping', amount: irr(1_128_000_000), foreign: usd(1000) },
          { code: 'service', amount: irr(564_000_000), foreign: null },
          { code: 'gateway', amount: irr(564_000_000), foreign: null },
        ],
        total: irr(12_412_000_000),
      },
    });
  });

  it('rounds half to even', () => {
    const one = { lines: [], total: usd(1) };
    const at = (value: number) =>
      priceCart(one, plainProfile('JPY', [], [], 1), {
        ...request,
        rate: { ...rate, to: 'JPY', value, scale: 0 },
      });
    expect(at(50)).toMatchObject({ price: { total: { minor: 0 } } });
    expect(at(150)).toMatchObject({ price: { total: { minor: 2 } } });
    expect(at(250)).toMatchObject({ price: { total: { minor: 2 } } });
  });

  it('names a fee that the payee bears with 0', () => {
    const result = priceCart(cart, plainProfile('USD', [{ ...fee, bearer: 'payee' }], [], 1), {
      ...request,
      rate: null,
    });
    expect(result).toMatchObject({
      price: {
        lines: [{}, {}, { code: 'service', amount: usd(0), bearer: 'payee' }],
        total: usd(10_000),
        rate: null,
      },
    });
  });

  it('raises a fee to its minimum and adds its fixed part', () => {
    const fees = [
      { ...fee, minimum: usd(900) },
      { ...fee, code: 'handling', fixed: usd(250) },
    ];
    const result = priceCart(cart, plainProfile('USD', fees, [], 1), { ...request, rate: null });
    expect(result).toMatchObject({
      price: { lines: [{}, {}, { amount: usd(900) }, { amount: usd(750) }] },
    });
  });

  it('holds a fee to its maximum', () => {
    const fees = [{ ...fee, maximum: usd(300) }];
    const result = priceCart(cart, plainProfile('USD', fees, [], 1), { ...request, rate: null });
    expect(result).toMatchObject({ price: { lines: [{}, {}, { amount: usd(300) }] } });
  });

  it.each(['payee', 'bank', 'operator'] as const)(
    'leaves out what the %s bears, which is told by itself',
    (bearer) => {
      const rules = plainProfile('USD', [{ ...fee, partsPerMillion: 26_000, bearer }], [], 1);
      const result = priceCart(cart, rules, { ...request, rate: null });
      expect(result).toMatchObject({ price: { total: usd(10_000) } });
      const borne = (goods: number) =>
        feeBorneBy(bearer, usd(goods), rules, { way: 'card', rate: null });
      expect([borne(10_000), borne(12_050), borne(25)]).toEqual([usd(260), usd(313), usd(1)]);
    },
  );

  it.each([
    ['a club member of the tier', { tier: 'gold' }, 100],
    ['a club member of another tier', { tier: 'silver' }, 0],
    ['a group of three', { groupSize: 3 }, 50],
    ['a group of five: one step, the larger', { groupSize: 5 }, 150],
    ['a group of two', { groupSize: 2 }, 0],
    ['an order of ten pieces', { pieces: 10 }, 25],
    ['who has the points', { points: 100 }, 30],
    ['the time of an offer', { at: '2026-03-21T00:00:00Z' }, 200],
    ['the end of an offer', { at: '2026-04-01T00:00:00Z' }, 0],
    ['the chosen ones', { offers: ['for-you'] }, 40],
    ['several kinds at once', { tier: 'gold', groupSize: 3 }, 150],
    ['everything: never more than the fee', everything, 500],
  ])('lets off a part of a fee to %s', (_, change, less) => {
    const rules = { ...plainProfile('USD', [fee], [], 1), reductions: [...reductions] };
    const result = priceCart(cart, rules, {
      ...request,
      rate: null,
      standing: { ...nobody, ...change },
    });
    expect(result).toMatchObject({ price: { total: usd(10_500 - less) } });
  });

  it('stands alone as one line when the store lines do not make up the total', () => {
    const result = priceCart({ ...cart, total: usd(9999) }, plainProfile('USD', [], [], 1), {
      ...request,
      rate: null,
    });
    expect(result).toMatchObject({
      price: { lines: [{ code: 'items', foreign: usd(9999) }], total: usd(9999) },
    });
  });
});

describe('a refusal', () => {
  const profile = plainProfile('IRR', [], [], 1);
  it.each([
    ['kind-not-taken', profile, { ...request, kind: 'exam' as const, rate }],
    ['way-unknown', profile, { ...request, way: 'cheque', rate }],
    ['currency-not-taken', { ...profile, currencies: ['EUR'] }, { ...request, rate }],
    ['rate-unknown', profile, { ...request, rate: null }],
    ['rate-unknown', profile, { ...request, rate: { ...rate, from: 'EUR' } }],
    [
      'below-limit',
      { ...profile, limits: { minimum: irr(11_284_005_001), maximum: null } },
      { ...request, rate },
    ],
    [
      'above-limit',
      { ...profile, limits: { minimum: null, maximum: irr(11_284_004_999) } },
      { ...request, rate },
    ],
    [
      'above-limit',
      profile,
      { ...request, rate: { ...rate, value: 9_000_000_000_000_000, scale: 0 } },
    ],
  ])('says %s', (code, rules, asked) => {
    expect(priceCart(cart, rules, asked)).toMatchObject({ ok: false, problem: { code } });
  });

  it('takes goods exactly at its limits', () => {
    const limits = { minimum: irr(11_284_005_000), maximum: irr(11_284_005_000) };
    expect(priceCart(cart, { ...profile, limits }, { ...request, rate }).ok).toBe(true);
  });

  it('refuses a cart that costs nothing', () => {
    const free = { lines: [], total: usd(0) };
    expect(priceCart(free, profile, { ...request, rate })).toMatchObject({
      problem: { code: 'below-limit' },
    });
  });

  it('goes by the country of buyer and payee where they are known', () => {
    const rules = { ...profile, refusedPayerCountries: ['KR'], payeeCountries: ['KR'] };
    expect(countryRefusal(rules, 'KR', null)?.code).toBe('country-not-taken');
    expect(countryRefusal(rules, 'DE', 'US')?.code).toBe('country-not-taken');
    expect(countryRefusal(rules, 'DE', 'KR')).toBeNull();
    expect(countryRefusal(rules, null, null)).toBeNull();
  });
});
