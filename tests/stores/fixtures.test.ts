import { describe, expect, it } from 'vitest';
import { Cart } from '../../lib/cart/cart.ts';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { Offer } from '../../lib/cart/offer.ts';
import { Unreadable } from '../../lib/cart/unreadable.ts';
import { locate } from '../../lib/stores/locate.ts';
import { sightingAt } from '../../lib/stores/sighting.ts';
import { everyStore } from './every-store.ts';
import { expectedAt, type Fixture, fixtures } from './fixtures.ts';
import { openPage } from './open-page.ts';

const seenAt = '2026-11-22T10:00:00.000Z';

const readingOf = ({ html, address }: Fixture) => {
  const document = openPage(html, address);
  const sighting = sightingAt(document, address, locate(address, everyStore), new Date(seenAt));
  return 'left' in sighting ? null : sighting;
};

describe.each(fixtures)('$store: $name', (fixture) => {
  const reading = readingOf(fixture);

  it('is read as it stands', () => {
    expect(reading).toEqual(expectedAt(fixture, seenAt));
  });

  it('keeps to the shapes that everybody shares', () => {
    if (!reading) return;
    if ('cart' in reading) expect(Cart.parse(reading.cart)).toEqual(reading.cart);
    else if ('offer' in reading) expect(Offer.parse(reading.offer)).toEqual(reading.offer);
    else expect(Unreadable.parse(reading.unreadable)).toEqual(reading.unreadable);
  });

  it('adds up as far as the fixture says', () => {
    const unexplained = reading && 'cart' in reading ? unexplainedOf(reading.cart) : null;
    expect(unexplained?.minor ?? null).toBe(fixture.unexplained ?? null);
  });
});
