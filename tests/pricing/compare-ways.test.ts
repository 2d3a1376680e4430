import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/cart/cart.ts';
import type { CardFacts } from '../../lib/pricing/card-refusal.ts';
import { type Comparison, compareWays } from '../../lib/pricing/compare-ways.ts';
import { directWays } from '../../lib/pricing/direct-ways.ts';
import { storeCurrency } from '../../lib/pricing/store-currency.ts';
import type { UsableWay, WayOffer } from '../../lib/pricing/way-offer.ts';
import { kops } from '../../service/profiles/kops.ts';
import { upcard } from '../../service/profiles/upcard.ts';
import { sampleCart } from '../sample-cart.ts';
import { pricing } from './arbitraries.ts';

const at = '2026-01-01T00:00:00Z';
const rate = (from: string, to: string, value: number, scale: number) => ({
  ...{ from, to, value, scale, at },
  source: 'test',
});
const toTenge = [rate('USD', 'KZT', 5185, 1), rate('RUB', 'KZT', 65, 1)];
const keys = { quoteKeys: [], sealingKeys: [] };
const rulesOf = ({ profile, rates }: typeof upcard) => ({
  key: profile.id,
  profile: { ...profile, ...keys },
  rates: rates.map((one) => ({ ...one, at, source: profile.name })),
  standing: null,
});

const cart = (minor: number, currency = 'USD'): Cart => ({
  ...sampleCart,
  store: 'aliexpress',
  items: [],
  lines: [],
  total: { minor, currency },
  totalKind: 'grand',
});
const inKazakhstan: Comparison = {
  cart: cart(10_000),
  kind: 'store-cart',
  country: 'KZ',
  currency: 'KZT',
  intermediaries: [rulesOf(upcard), rulesOf(kops)],
  direct: directWays,
  rates: toTenge,
  card: null,
  account: null,
  balance: null,
};
const tenge = (minor: number) => ({ minor, currency: 'KZT' });
const rouble = (minor: number) => ({ minor, currency: 'RUB' });
const card = (change: Partial<CardFacts>): CardFacts => ({
  ...{ network: 'visa', electron: false, country: 'KZ' },
  ...change,
});

const find = (id: string, change: Partial<Comparison> = {}): WayOffer => {
  const found = compareWays({ ...inKazakhstan, ...change }).find((offer) => offer.id === id);
  if (!found) throw new Error(`${id} is not compared`);
  return found;
};
const usable = (id: string, change: Partial<Comparison> = {}): UsableWay => {
  const found = find(id, change);
  if (!found.usable) throw new Error(found.reason.detail);
  return found;
};
const reason = (id: string, change: Partial<Comparison> = {}): string | null => {
  const found = find(id, change);
  return found.usable ? null : found.reason.code;
};

describe('systems.md, C: currency choice', () => {
  it.each([
    ['KZT', 'USD'],
    ['USD', 'USD'],
    ['EUR', 'USD'],
    ['RUB', 'RUB'],
  ])('an account in %s pays the store in %s, for the store has no tenge', (account, wanted) => {
    expect(storeCurrency(account)).toBe(wanted);
  });

  it('shows the bank’s own rate as a line of its own, and as an estimate', () => {
    expect(usable('direct:bank-card').lines).toEqual([
      {
        ...{ code: 'items', name: 'The store’s total', amount: tenge(5_185_000) },
        ...{ taker: 'store', estimated: false },
      },
      {
        ...{ code: 'bank-rate', name: 'Rate of the bank', amount: tenge(103_700) },
        ...{ taker: 'bank', estimated: true },
      },
    ]);
    const codes = usable('direct:bank-card').caveats.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['own-rate', 'refund-differs']));
  });

  it.each([
    ['KZT', 'USD', 'keep-usd-no-tenge'],
    ['KZT', 'EUR', 'choose-usd-no-tenge'],
    ['KZT', 'RUB', 'choose-usd-no-tenge'],
    ['EUR', 'USD', 'keep-usd'],
    ['EUR', 'GBP', 'choose-usd'],
    ['EUR', 'EUR', 'keep-own'],
    ['USD', 'USD', 'keep-own'],
    ['RUB', 'USD', 'choose-rub'],
    ['RUB', 'RUB', 'keep-own'],
  ])('an account in %s at a store that shows %s begins with %s', (account, shown, wanted) => {
    const rates = [...toTenge, rate('EUR', 'KZT', 600, 0), rate('GBP', 'KZT', 700, 0)];
    const { steps } = usable('direct:bank-card', { account, rates, cart: cart(10_000, shown) });
    expect(steps[0]?.code).toBe(wanted);
  });

  it('a telephone account is charged in roubles whatever its holder counts in', () => {
    const inRoubles = { country: 'RU', cart: cart(100_000, 'RUB') };
    expect(usable('direct:tele2', inRoubles).steps[0]?.code).toBe('keep-rub');
  });

  it.each([
    ['USD', 10_000, 'KZT', 5_185_000 + 103_700],
    ['USD', 10_000, 'USD', 5_185_000],
    ['RUB', 100_000, 'RUB', 650_000],
    ['RUB', 100_000, 'KZT', 650_000 + 13_000],
    ['USD', 10_000, 'RUB', 5_185_000 + 103_700],
  ])('%s %i paid from an account in %s come to %i in tenge', (shown, minor, account, total) => {
    const way = usable('direct:bank-card', { account, cart: cart(minor, shown) });
    expect(way.total).toEqual(tenge(total));
  });

  it('takes nothing for converting where nothing is converted', () => {
    const same = usable('direct:bank-card', { currency: 'USD' });
    expect(same.total).toEqual({ minor: 10_000, currency: 'USD' });
    expect(same.lines).toHaveLength(1);
  });
});

describe('systems.md, C: Visa, Mastercard, Maestro', () => {
  it.each([
    ['Visa', card({}), null],
    ['Mastercard', card({ network: 'mastercard' }), null],
    ['Maestro', card({ network: 'maestro' }), null],
    ['Visa Electron without the code', card({ electron: true }), 'card-electron'],
    [
      'Mastercard without a code on it',
      card({ network: 'mastercard', electron: true }),
      'card-electron',
    ],
    ['Mir', card({ network: 'mir' }), 'card-network'],
    ['UnionPay', card({ network: 'unionpay' }), 'card-network'],
    ['a card from another country', card({ country: 'SE' }), null],
    ['a card from who knows where', card({ country: null }), null],
    ['a card that nobody told about', null, null],
  ])('%s', (_, held, wanted) => {
    expect(reason('direct:bank-card', { card: held })).toBe(wanted);
  });
});

describe('systems.md, C: after card payment', () => {
  it('the check takes up to 24 hours, the bank settles in 1 to 7 days, and a failure is for the bank', () => {
    const { time, caveats } = usable('direct:bank-card');
    expect(time).toEqual({ hours: [0, 24], working: false, settlesInDays: [1, 7] });
    const codes = caveats.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['check-takes-a-day', 'bank-must-allow']));
  });
});

describe('systems.md, C: WebMoney, Yandex.Money (YooMoney), Qiwi', () => {
  it.each([
    ['webmoney', 'WebMoney', 'Confirm the payment there.'],
    ['yoomoney', 'YooMoney', 'Choose the wallet or cash, and confirm.'],
    ['qiwi', 'Qiwi', 'Confirm by the code that comes by SMS.'],
  ])('%s has a window of its own', (id, name, last) => {
    const way = usable(`direct:${id}`);
    expect(way.name).toBe(name);
    expect(way.steps.at(-1)?.text).toBe(last);
    expect(way.takes.map(({ taker }) => taker)).toEqual(['store', 'wallet']);
  });
});

describe('systems.md, C: mobile phone bill', () => {
  const inRussia = { country: 'RU', currency: 'RUB', cart: cart(100_000, 'RUB') };

  it.each([
    ['beeline', 103_900],
    ['tele2', 102_450],
  ])('%s takes its commission on the amount, in Russia', (id, total) => {
    expect(usable(`direct:${id}`, inRussia).total).toEqual(rouble(total));
  });

  it.each(['beeline', 'tele2'])('%s is not available in Kazakhstan', (id) => {
    expect(find(`direct:${id}`)).toMatchObject({
      usable: false,
      reason: { code: 'country-not-taken', detail: expect.stringContaining('RU only') },
    });
  });

  it.each([
    ['beeline', 103_900],
    ['tele2', 102_450],
  ])(
    '%s turns away a balance that its commission would use up, in whatever currency',
    (id, total) => {
      const toRoubles = { ...inRussia, currency: 'KZT' };
      expect(reason(`direct:${id}`, { ...toRoubles, balance: rouble(total) })).toBe(
        'balance-too-low',
      );
      expect(reason(`direct:${id}`, { ...toRoubles, balance: rouble(total + 1) })).toBeNull();
      const worth = (total * 65) / 10;
      expect(reason(`direct:${id}`, { ...toRoubles, balance: tenge(worth) })).toBe(
        'balance-too-low',
      );
    },
  );

  it('does not compare a balance that no rate leads to', () => {
    const balance = { minor: 1, currency: 'XOF' };
    expect(reason('direct:beeline', { ...inRussia, balance })).toBeNull();
  });

  it.each([
    [103_901, null],
    [103_900, 'balance-too-low'],
    [103_899, 'balance-too-low'],
  ])('a balance of %i must stay positive after amount and commission: %s', (minor, wanted) => {
    expect(reason('direct:beeline', { ...inRussia, balance: rouble(minor) })).toBe(wanted);
    expect(reason('direct:bank-card', { ...inRussia, balance: rouble(minor) })).toBeNull();
  });

  it.each(['webmoney', 'yoomoney', 'qiwi'])('%s must cover amount and rate as well', (id) => {
    const needed = usable(`direct:${id}`).total.minor;
    expect(reason(`direct:${id}`, { balance: tenge(needed) })).toBe('balance-too-low');
    expect(reason(`direct:${id}`, { balance: tenge(needed + 1) })).toBeNull();
  });

  it('is for roubles only', () => {
    expect(reason('direct:beeline', { ...inRussia, cart: cart(10_000) })).toBe(
      'currency-not-taken',
    );
  });

  it('says the balance rule where the balance is not known', () => {
    const codes = usable('direct:beeline', inRussia).caveats.map(({ code }) => code);
    expect(codes).toContain('balance-stays-positive');
  });
});

describe('the ways to pay a cart', () => {
  it('are ranked by the all-in total in the shopper’s currency, the unusable last with their reason', () => {
    const offers = compareWays(inKazakhstan);
    expect(offers.map(({ id, usable }) => [id, usable])).toEqual([
      ['direct:bank-card', true],
      ['direct:qiwi', true],
      ['direct:webmoney', true],
      ['direct:yoomoney', true],
      ['intermediary:upcard:gateway', true],
      ['direct:beeline', false],
      ['direct:tele2', false],
      ['intermediary:kops:card', false],
    ]);
    expect(reason('intermediary:kops:card')).toBe('kind-not-taken');
  });

  it('tell a buyer whose card is refused first that the kind or the country is', () => {
    const held = { card: card({ network: 'shetab', country: 'IR' }) };
    expect(reason('intermediary:kops:card', held)).toBe('kind-not-taken');
    expect(reason('intermediary:kops:card', { ...held, country: 'KR' })).toBe('country-not-taken');
  });

  it('keep two intermediaries apart that call themselves the same', () => {
    const [one] = inKazakhstan.intermediaries;
    if (!one) throw new Error('There is an intermediary.');
    const twins = ['first', 'second'].map((key) => ({ ...one, key }));
    const offers = compareWays({ ...inKazakhstan, direct: [], intermediaries: twins });
    expect(offers.map(({ of }) => of)).toEqual(['first', 'second']);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(2);
  });

  it('name what an intermediary takes beside what the store takes', () => {
    const { lines, takes, total, time, caveats, price } = usable('intermediary:upcard:gateway');
    expect(lines.map(({ code, taker }) => [code, taker])).toEqual([
      ['items', 'store'],
      ['service-fee', 'intermediary'],
      ['carrying-out', 'intermediary'],
    ]);
    expect(takes.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(total.minor);
    expect(time).toEqual({ hours: [0, 2], working: true, settlesInDays: null });
    expect(caveats.map(({ code }) => code)).toEqual(['identity-first']);
    expect(price?.total.currency).toBe('IRR');
  });

  it('leave out the ways of other stores', () => {
    const ids = compareWays({ ...inKazakhstan, cart: { ...cart(1), store: 'amazon' } });
    expect(ids.every(({ via }) => via === 'intermediary')).toBe(true);
  });

  it.each([
    ['no rate', { rates: [] }, 'direct:bank-card', 'rate-unknown'],
    ['no rate home', { rates: [], currency: 'XOF' }, 'intermediary:upcard:gateway', 'rate-unknown'],
    ['nothing to pay', { cart: cart(0) }, 'direct:bank-card', 'below-limit'],
    ['another currency', { cart: cart(1, 'EUR') }, 'direct:qiwi', 'currency-not-taken'],
    ['a country', { country: 'KR' }, 'intermediary:kops:card', 'country-not-taken'],
    ['a card', { card: card({ network: 'mir' }) }, 'intermediary:upcard:gateway', 'card-network'],
  ])('can not be used for %s', (_, change, id, wanted) => {
    expect(reason(id, change)).toBe(wanted);
  });

  it('say that a total is not the store’s last word', () => {
    const early = { cart: { ...cart(10_000), totalKind: 'before-tax' as const } };
    for (const id of ['direct:qiwi', 'intermediary:upcard:gateway'])
      expect(usable(id, early).caveats.map(({ code }) => code)).toContain('total-not-final');
  });

  it('add up, line by line and taker by taker, and stand in one order however they come in', () => {
    fc.assert(
      fc.property(pricing, fc.integer(), ({ cart: priced, profile, rate, standing }, seed) => {
        const comparison: Comparison = {
          ...inKazakhstan,
          cart: { ...sampleCart, ...priced, store: 'aliexpress' },
          intermediaries: [{ key: profile.id, profile, rates: [rate], standing }],
          currency: profile.settlement,
          rates: [rate],
        };
        const offers = compareWays(comparison);
        const shuffled = directWays.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
        const again = compareWays({ ...comparison, direct: shuffled });
        expect(again.map(({ id }) => id)).toEqual(offers.map(({ id }) => id));
        return offers.every(addsUp) && isRanked(offers);
      }),
    );
  });
});

const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, seed);

const sum = (parts: readonly { amount: { minor: number } }[]): number =>
  parts.reduce((total, { amount }) => total + amount.minor, 0);

const addsUp = (offer: WayOffer): boolean =>
  !offer.usable || [offer.lines, offer.takes].every((parts) => sum(parts) === offer.total.minor);

const isRanked = (offers: readonly WayOffer[]): boolean =>
  offers.every((offer, at) => {
    const before = offers[at - 1];
    if (!before) return true;
    if (!before.usable) return !offer.usable;
    return !offer.usable || before.total.minor <= offer.total.minor;
  });
