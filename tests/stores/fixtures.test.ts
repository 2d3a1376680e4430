import { describe, expect, it } from 'vitest';
import { Cart } from '../../lib/cart/cart.ts';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { Unreadable } from '../../lib/cart/unreadable.ts';
import { capture, type Reading } from '../../lib/stores/capture.ts';
import { locate } from '../../lib/stores/locate.ts';
import { type Fixture, fixtures } from './fixtures.ts';
import { openPage } from './open-page.ts';

const seenAt = '2026-11-22T10:00:00.000Z';

const readingOf = ({ html, address }: Fixture): Reading | null => {
  const place = locate(address);
  return place && capture(openPage(html, address), address, place, new Date(seenAt));
};

const expected = ({ reading }: Fixture) =>
  reading && 'cart' in reading ? { cart: { ...reading.cart, seenAt } } : reading;

describe.each(fixtures)('$store: $name', (fixture) => {
  it('is read as it stands', () => {
    expect(readingOf(fixture)).toEqual(expected(fixture));
  });

  it('keeps to the shapes that everybody shares', () => {
    const reading = readingOf(fixture);
    if (reading && 'cart' in reading) expect(Cart.parse(reading.cart)).toEqual(reading.cart);
    else if (reading) expect(Unreadable.parse(reading.unreadable)).toEqual(reading.unreadable);
  });

  it('adds up as far as the fixture says', () => {
    const reading = readingOf(fixture);
    const unexplained = reading && 'cart' in reading ? unexplainedOf(reading.cart) : null;
    expect(unexplained?.minor ?? null).toBe(fixture.unexplained ?? null);
  });
});
