import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cart, CartItem, CartLine } from '../../lib/cart/cart.ts';
import { itemsTotal, unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { sampleCart } from '../sample-cart.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

const minor = fc.integer({ min: 0, max: 5_000_000 });

const item = fc
  .record({ quantity: fc.integer({ min: 1, max: 99 }), price: minor, selected: fc.boolean() })
  .map(({ quantity, price, selected }): CartItem => {
    const about = {
      id: 'B0KETTLE01',
      title: 'Kettle',
      link: 'https://www.amazon.de/dp/B0KETTLE01',
    };
    const rest = { picture: null, variant: null, seller: null };
    return { ...about, ...rest, quantity, unitPrice: eur(price), selected };
  });

const line = fc
  .tuple(fc.constantFrom('shipping', 'tax', 'discount', 'other'), minor)
  .map(([kind, amount]): CartLine => {
    return { kind, label: kind, amount: eur(kind === 'discount' ? -amount : amount) };
  });

/** What the ticked rows cost, counted piece by piece. */
const worth = (items: readonly CartItem[]): number =>
  items
    .filter(({ selected }) => selected)
    .flatMap(({ quantity, unitPrice }) => Array(quantity).fill(unitPrice?.minor ?? 0))
    .reduce((sum, price) => sum + price, 0);

/** A checkout that adds up, with a line for its ticked rows and others beside it. */
const checkout = fc
  .tuple(fc.array(item, { minLength: 1, maxLength: 8 }), fc.array(line, { maxLength: 6 }))
  .map(([rows, others]): Cart => {
    const [first, ...rest] = rows;
    const items = first ? [{ ...first, selected: true }, ...rest] : [];
    const lines: CartLine[] = [
      { kind: 'items', label: 'Items', amount: eur(worth(items)) },
      ...others,
    ];
    const total = eur(lines.reduce((sum, { amount }) => sum + amount.minor, 0));
    return { ...sampleCart, items, lines, total };
  });

const off = fc.integer({ min: -10_000, max: 10_000 }).filter((by) => by !== 0);

describe('a cart that adds up', () => {
  it('leaves nothing unexplained, in the currency of its total', () => {
    fc.assert(
      fc.property(checkout, (cart) => {
        expect(unexplainedOf(cart)).toEqual(eur(0));
      }),
    );
  });

  it('leaves nothing unexplained in whatever order its rows and lines stand', () => {
    const turned = checkout.map((cart) => ({
      ...cart,
      items: cart.items.toReversed(),
      lines: cart.lines.toReversed(),
    }));
    fc.assert(
      fc.property(turned, (cart) => {
        expect(unexplainedOf(cart)?.minor).toBe(0);
      }),
    );
  });

  it('adds up whatever stands in rows that are not ticked', () => {
    fc.assert(
      fc.property(checkout, item, (cart, extra) => {
        const items = [...cart.items, { ...extra, selected: false }];
        expect(unexplainedOf({ ...cart, items })?.minor).toBe(0);
      }),
    );
  });

  it('adds up line by line when a row shows no price', () => {
    fc.assert(
      fc.property(checkout, item, (cart, extra) => {
        const items = [...cart.items, { ...extra, unitPrice: null, selected: true }];
        expect(itemsTotal({ items })).toBeNull();
        expect(unexplainedOf({ ...cart, items })?.minor).toBe(0);
      }),
    );
  });
});

describe('a cart that does not add up', () => {
  it('says by how much its total is more than its lines', () => {
    fc.assert(
      fc.property(checkout, off, (cart, by) => {
        const total = eur(cart.total.minor + by);
        expect(unexplainedOf({ ...cart, total })).toEqual(eur(by));
      }),
    );
  });

  it('is found by a single minor unit in any line', () => {
    fc.assert(
      fc.property(checkout, fc.nat(), (cart, pick) => {
        const at = pick % cart.lines.length;
        const lines = cart.lines.map((one, index) =>
          index === at ? { ...one, amount: eur(one.amount.minor + 1) } : one,
        );
        expect(unexplainedOf({ ...cart, lines })?.minor).toBe(-1);
      }),
    );
  });

  it('is found where the rows alone do not make up their line', () => {
    fc.assert(
      fc.property(checkout, off, (cart, by) => {
        const lines = [
          ...cart.lines.map((one) =>
            one.kind === 'items' ? { ...one, amount: eur(one.amount.minor + by) } : one,
          ),
          { kind: 'other' as const, label: 'other', amount: eur(-by) },
        ];
        expect(unexplainedOf({ ...cart, lines })?.minor).toBe(by);
      }),
    );
  });
});

describe('a page that shows no lines', () => {
  const bare = checkout.map((cart): Cart => {
    const total = eur(worth(cart.items));
    return { ...cart, lines: [], total, totalKind: 'items', page: 'cart' };
  });

  it('compares the goods with its total', () => {
    fc.assert(
      fc.property(bare, fc.integer({ min: -99, max: 99 }), (cart, by) => {
        const total = eur(cart.total.minor + by);
        expect(unexplainedOf({ ...cart, total })?.minor).toBe(by);
      }),
    );
  });

  it('has nothing to compare when its total is more than the goods', () => {
    const more = fc.constantFrom('before-tax', 'estimated', 'grand');
    fc.assert(
      fc.property(bare, more, (cart, totalKind) => {
        expect(unexplainedOf({ ...cart, totalKind })).toBeNull();
      }),
    );
  });
});
