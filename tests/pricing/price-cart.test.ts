import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/cart/cart.ts';
import { Breakdown } from '../../lib/pricing/breakdown.ts';
import { countryRefusal } from '../../lib/pricing/country-refusal.ts';
import { type Priced, priceCart } from '../../lib/pricing/price-cart.ts';
import { digitsOf, plainProfile, pricing } from './arbitraries.ts';

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

/** Cases of the property tests; the long suite raises it. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 2000);

describe('a price', () => {
  it('has parts that add up to its total, in steps of the rounding, and parses', () => {
    fc.assert(
      fc.property(pricing, ({ cart, profile, rate }) => {
        const result = priceCart(cart, profile, { ...request, rate });
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
        const bare = {
          ...profile,
          fees: [],
          ways: [{ id: 'card', name: 'Card', card: null, fees: [] }],
        };
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

  it('never grows when the goods or the rate shrink', () => {
    fc.assert(
      fc.property(pricing, ({ cart, profile, rate }) => {
        const now = priceCart(cart, profile, { ...request, rate });
        const dearer = priceCart(cart, profile, {
          ...request,
          rate: { ...rate, value: rate.value + 1 },
        });
        return !now.ok || !dearer.ok || dearer.price.total.minor >= now.price.total.minor;
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
