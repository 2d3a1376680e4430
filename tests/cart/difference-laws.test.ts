import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cart, CartItem, CartLine } from '../../lib/cart/cart.ts';
import { type CartDifference, differences, sameCart } from '../../lib/cart/difference.ts';
import { sampleCart } from '../sample-cart.ts';

const money = fc.record({
  minor: fc.integer({ min: 0, max: 3 }),
  currency: fc.constantFrom('USD', 'EUR'),
});

/** Few values for each fact, so that two carts often agree in some and not in others. */
const item: fc.Arbitrary<CartItem> = fc.record({
  id: fc.constantFrom('B0KETTLE01', 'B0LAMP0001'),
  title: fc.constant('Kettle'),
  link: fc.constant('https://www.amazon.com/dp/B0KETTLE01'),
  picture: fc.constant(null),
  variant: fc.constantFrom(null, 'Red', 'Blue'),
  seller: fc.constant(null),
  quantity: fc.integer({ min: 1, max: 3 }),
  unitPrice: fc.option(money),
  selected: fc.boolean(),
});

const line: fc.Arbitrary<CartLine> = fc.record({
  kind: fc.constantFrom('shipping', 'tax', 'other'),
  label: fc.constantFrom('A', 'B'),
  amount: money,
});

const cart: fc.Arbitrary<Cart> = fc
  .record({
    items: fc.array(item, { maxLength: 5 }),
    lines: fc.array(line, { maxLength: 3 }),
    total: money,
  })
  .map((facts) => ({ ...sampleCart, ...facts }));

/** A difference as one reads it, and as one reads it looking back. */
const there = ({ of, before, after }: CartDifference): string =>
  JSON.stringify([of, before, after]);
const back = ({ of, before, after }: CartDifference): string => JSON.stringify([of, after, before]);

const count = (items: readonly CartItem[]): number =>
  items.filter(({ selected }) => selected).length;

/** The first of those that go by the same name. */
const once = <T>(all: readonly T[], nameOf: (one: T) => string): T[] =>
  all.filter((one, at) => at === all.findIndex((other) => nameOf(other) === nameOf(one)));

describe('what differs between two carts', () => {
  it('is nothing between a cart and itself', () => {
    fc.assert(
      fc.property(cart, (one) => {
        expect(differences(one, one)).toEqual([]);
      }),
    );
  });

  it('is the same seen from the other side', () => {
    fc.assert(
      fc.property(cart, cart, (a, b) => {
        expect(differences(a, b).length).toBe(differences(b, a).length);
        expect(sameCart(a, b)).toBe(sameCart(b, a));
      }),
    );
  });

  it('never shows a thing on neither side, nor on both alike', () => {
    fc.assert(
      fc.property(cart, cart, (a, b) => {
        for (const { before, after } of differences(a, b)) {
          expect(before ?? after).not.toBeNull();
          expect(before).not.toEqual(after);
        }
      }),
    );
  });

  it('accounts for every ticked row that came or went', () => {
    fc.assert(
      fc.property(cart, cart, (a, b) => {
        const items = differences(a, b).filter((one) => one.of === 'item');
        const came = items.filter(({ before }) => before === null).length;
        const went = items.filter(({ after }) => after === null).length;
        expect(count(b.items) - count(a.items)).toBe(came - went);
      }),
    );
  });

  it('says nothing of rows that are not ticked, of the moment and of the page', () => {
    fc.assert(
      fc.property(cart, fc.array(item, { maxLength: 3 }), (one, extra) => {
        const items = [...one.items, ...extra.map((row) => ({ ...row, selected: false }))];
        const address = 'https://www.amazon.com/cart';
        const later = { ...one, items, address, seenAt: '2026-11-23T00:00:00.000Z' };
        expect(sameCart(one, later)).toBe(true);
      }),
    );
  });

  it('is told between two stores that show the same', () => {
    fc.assert(
      fc.property(cart, (one) => {
        expect(sameCart(one, { ...one, store: 'other' })).toBe(false);
      }),
    );
  });

  it('turns around whole when each thing is there once', () => {
    const plain = cart.map((one) => ({
      ...one,
      items: once(one.items, ({ id, variant }) => `${id} ${variant}`),
      lines: once(one.lines, ({ kind, label }) => `${kind} ${label}`),
    }));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(differences(a, b).map(back).toSorted()).toEqual(
          differences(b, a).map(there).toSorted(),
        );
      }),
    );
  });
});
