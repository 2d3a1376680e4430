import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { differences, sameCart } from '../../lib/cart/difference.ts';
import { sampleCart } from '../sample-cart.ts';

const [kettle, lamp] = sampleCart.items;
if (!kettle || !lamp) throw new Error('the sample cart has two items');

describe('two carts', () => {
  it('are the same when only the moment and the page differ', () => {
    const later = {
      ...sampleCart,
      seenAt: '2026-11-22T11:00:00.000Z',
      address: 'https://www.amazon.com/cart',
    };
    expect(sameCart(sampleCart, later)).toBe(true);
  });

  it('are the same when a row that is not ticked comes or goes', () => {
    expect(
      sameCart(sampleCart, {
        ...sampleCart,
        items: [...sampleCart.items, { ...lamp, id: 'OTHER', selected: false }],
      }),
    ).toBe(true);
  });

  it('tell apart a quantity, a price, a variant, a line and the total', () => {
    const of = (change: Partial<typeof sampleCart>) =>
      differences(sampleCart, { ...sampleCart, ...change }).map((one) => one.of);
    expect(of({ items: [{ ...kettle, quantity: 3 }, lamp] })).toEqual(['item']);
    expect(
      of({ items: [{ ...kettle, unitPrice: { minor: 2000, currency: 'USD' } }, lamp] }),
    ).toEqual(['item']);
    expect(of({ items: [{ ...kettle, variant: 'Colour: Blue' }, lamp] })).toEqual(['item', 'item']);
    expect(of({ lines: sampleCart.lines.slice(0, 1) })).toEqual(['line']);
    expect(of({ total: { minor: 6498, currency: 'USD' } })).toEqual(['total']);
    expect(of({ total: { minor: 6497, currency: 'EUR' } })).toEqual(['total']);
  });

  it('differ alike seen from either side', () => {
    const cart = fc.record({
      quantity: fc.integer({ min: 1, max: 3 }),
      minor: fc.integer({ min: 1, max: 3 }),
      twice: fc.boolean(),
    });
    const make = ({
      quantity,
      minor,
      twice,
    }: {
      quantity: number;
      minor: number;
      twice: boolean;
    }) => {
      const item = { ...kettle, quantity, unitPrice: { minor, currency: 'USD' } };
      return { ...sampleCart, items: twice ? [item, item] : [item] };
    };
    fc.assert(
      fc.property(cart, cart, (a, b) => {
        expect(differences(make(a), make(b)).length).toBe(differences(make(b), make(a)).length);
        expect(differences(make(a), make(a))).toEqual([]);
      }),
    );
  });
});

describe('what is unexplained of a total', () => {
  const unexplained = (change: Partial<typeof sampleCart>) =>
    unexplainedOf({ ...sampleCart, ...change })?.minor ?? null;

  it('is nothing when lines and rows add up', () => expect(unexplained({})).toBe(0));
  it('is what the lines miss', () =>
    expect(unexplained({ total: { minor: 6500, currency: 'USD' } })).toBe(3));
  it('shows when the rows do not make up their line', () =>
    expect(unexplained({ items: [kettle] })).toBe(1500));
  it('counts ticked rows alone', () =>
    expect(unexplained({ items: [kettle, lamp, { ...lamp, selected: false }] })).toBe(0));
  it('is not known without lines on a page with more than goods', () =>
    expect(unexplained({ lines: [] })).toBe(null));
  it('compares goods with rows where goods are all there is', () =>
    expect(
      unexplained({ lines: [], totalKind: 'items', total: { minor: 5498, currency: 'USD' } }),
    ).toBe(0));
});
