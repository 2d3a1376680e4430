import { describe, expect, it } from 'vitest';
import { standingFor } from '../../lib/actions/standing-for.ts';
import { sampleCart } from '../sample-cart.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const account = {
  ...{ id: 'a', name: 'A', email: 'a@shop.example', phone: '', country: 'KZ' },
  identity: { state: 'none' as const, reason: '' },
};

describe('how a shopper stands at an intermediary', () => {
  it('is not known when they aren’t signed in', () =>
    expect(standingFor(null, sampleCart, now)).toBeNull());

  it('holds the pieces that are ticked, and the tier and points that the account tells', () => {
    const [kettle, lamp] = sampleCart.items;
    if (!kettle || !lamp) throw new Error('The sample has two rows.');
    const cart = { ...sampleCart, items: [kettle, { ...lamp, selected: false }] };
    const club = { tier: 'gold', points: 6 };
    const plain = { offers: [], groupSize: 1, at: now.toISOString() };
    expect(standingFor({ ...account, club }, cart, now)).toEqual({ ...plain, ...club, pieces: 2 });
    expect(standingFor(account, sampleCart, now)).toEqual({
      ...plain,
      ...{ tier: null, points: 0, pieces: 3 },
    });
  });
});
