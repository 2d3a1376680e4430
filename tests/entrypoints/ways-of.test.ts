import { describe, expect, it } from 'vitest';
import { noMeans } from '../../components/ordering/means.ts';
import { chosenWay } from '../../entrypoints/pages/chosen-way.ts';
import { totalByWay } from '../../entrypoints/pages/total-by-way.ts';
import { type WaysSource, waysOf } from '../../entrypoints/pages/ways-of.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { kops } from '../../service/profiles/kops.ts';
import { upcard } from '../../service/profiles/upcard.ts';
import { sampleCart } from '../sample-cart.ts';

const at = '2026-01-01T00:00:00.000Z';
const keys = { quoteKeys: [], sealingKeys: [] };
const shopOf = ({ profile }: typeof upcard, change: Partial<Profile> = {}) => ({
  origin: `https://${profile.id}.example`,
  profile: { ...profile, ...keys, ...change },
  addedAt: at,
  fetchedAt: at,
});
const atUpcard = shopOf(upcard);
const upcardRates = {
  origin: atUpcard.origin,
  rates: upcard.rates.map((rate) => ({ ...rate, at, source: 'UpCard' })),
  fetchedAt: at,
};
const source: WaysSource = {
  cart: { ...sampleCart, store: 'aliexpress' },
  kind: 'store-cart',
  settings: { country: 'KZ', currency: 'KZT', intermediary: atUpcard.origin },
  shops: [atUpcard, shopOf(kops)],
  allRates: [upcardRates],
  accounts: [],
  means: noMeans,
  now: new Date(at),
};
const usableIds = (change: Partial<WaysSource> = {}): string[] =>
  waysOf({ ...source, ...change }).flatMap(({ offer }) => (offer.usable ? [offer.id] : []));
const totalOf = (id: string, change: Partial<WaysSource> = {}): number | null => {
  const found = waysOf({ ...source, ...change }).find(({ offer }) => offer.id === id);
  return found?.offer.usable ? found.offer.total.minor : null;
};

describe('the ways to pay a cart, as the popup shows them', () => {
  it('are all intermediaries’ and the store’s own, each with whose it is', () => {
    const rows = waysOf(source);
    expect(rows).toHaveLength(8);
    for (const { offer, profile, direct } of rows) {
      expect(profile && `https://${profile.id}.example`).toBe(
        offer.via === 'intermediary' ? offer.of : null,
      );
      expect(direct?.id ?? null).toBe(offer.via === 'direct' ? offer.way : null);
    }
  });

  it('leave the direct ways out where the store is another', () => {
    expect(usableIds({ cart: sampleCart })).toEqual([
      'intermediary:https://upcard.example:gateway',
    ]);
  });

  it('figure the direct ways with the chosen intermediary’s rates', () => {
    // 64.97 USD at 1,128,400 rial each, a tenge at 2,180 rial, and two in a hundred for the bank.
    expect(totalOf('direct:bank-card')).toBe(3_430_201);
  });

  it.each([
    ['nobody is chosen', { intermediary: null }],
    ['the chosen one has no rate home', { currency: 'CHF' }],
  ])('fall back on the rates of the package when %s', (_, change) => {
    const ids = usableIds({ settings: { ...source.settings, ...change } });
    expect(ids).toContain('direct:bank-card');
  });

  it('give the reductions that the shopper’s account is known to earn', () => {
    const account = {
      ...{ id: 'a', name: 'A', email: 'a@shop.example', phone: '', country: 'KZ' },
      identity: { state: 'none' as const, reason: '' },
    };
    const row = { origin: atUpcard.origin, token: 'token-of-the-session', cursor: 0 };
    const gold = { ...account, club: { tier: 'gold', points: 0 } };
    const id = 'intermediary:https://upcard.example:gateway';
    const plain = totalOf(id, { accounts: [{ ...row, account }] });
    expect(plain).toBe(totalOf(id));
    expect(totalOf(id, { accounts: [{ ...row, account: gold }] })).toBeLessThan(plain ?? 0);
  });

  it('know that a card from Iran is a Shetab card until the shopper tells of another', () => {
    const settings = { ...source.settings, country: 'IR', currency: 'IRR' };
    expect(usableIds({ settings })).toEqual(['intermediary:https://upcard.example:gateway']);
    const means = { ...noMeans, card: 'visa' as const };
    expect(usableIds({ settings, means })).toContain('direct:bank-card');
  });

  it('take what the shopper tells into account: card, account, balance', () => {
    const electron = { ...noMeans, card: 'electron' as const };
    expect(usableIds({ means: electron })).not.toContain('direct:bank-card');
    const low = { ...noMeans, balance: '1,000.00' };
    expect(usableIds({ means: low })).not.toContain('direct:qiwi');
    expect(usableIds({ means: { ...low, balance: '1,000,000' } })).toContain('direct:qiwi');
    const dollars = { ...noMeans, account: 'USD' };
    expect(totalOf('direct:bank-card', { means: dollars })).toBe(3_362_943);
  });
});

describe('the way that is in front', () => {
  const rows = waysOf(source);
  const idOf = (way: string | null, direct: string | null, shop = atUpcard) =>
    chosenWay(rows, shop, way, direct)?.offer.id ?? null;

  it.each([
    ['the chosen intermediary’s', 'gateway', null, 'intermediary:https://upcard.example:gateway'],
    ['its first when none is named', null, null, 'intermediary:https://upcard.example:gateway'],
    [
      'its first when the named one is gone',
      'cash',
      null,
      'intermediary:https://upcard.example:gateway',
    ],
    ['the direct one that was picked', 'gateway', 'direct:qiwi', 'direct:qiwi'],
    [
      'never one that can’t be used',
      null,
      'direct:tele2',
      'intermediary:https://upcard.example:gateway',
    ],
  ])('is %s', (_, way, direct, wanted) => expect(idOf(way, direct)).toBe(wanted));

  it('is none when the chosen intermediary does not take the cart', () =>
    expect(idOf(null, null, shopOf(kops))).toBeNull());

  it('is the named one of several, else the first in the profile’s order', () => {
    const [gateway] = upcard.profile.ways;
    if (!gateway) throw new Error('UpCard has no way to pay.');
    const fee = { code: 'cash', name: 'Cash', partsPerMillion: 0, minimum: null, bearer: 'buyer' };
    const costly = {
      ...fee,
      bearer: 'buyer' as const,
      fixed: { minor: 9_000_000, currency: 'IRR' },
    };
    const shop = shopOf(upcard, {
      ways: [{ ...gateway, id: 'cash', fees: [costly] }, gateway],
    });
    const several = waysOf({ ...source, shops: [shop] });
    expect(chosenWay(several, shop, 'gateway', null)?.offer.way).toBe('gateway');
    expect(chosenWay(several, shop, null, null)?.offer.way).toBe('cash');
  });

  it('makes the large total: all in with a way, converted without one', () => {
    const { rates } = upcardRates;
    const way = rows.find(({ offer }) => offer.id === 'direct:qiwi') ?? null;
    const total = totalByWay(way, source.cart, rates, 'KZT');
    expect(total).toMatchObject({ amount: { minor: 3_430_201 }, basis: 'all-in' });
    const converted = totalByWay(null, source.cart, rates, 'KZT');
    expect(converted).toMatchObject({ amount: { minor: 3_362_943 }, basis: 'converted' });
    expect(totalByWay(null, source.cart, [], 'KZT')).toBeNull();
  });
});
