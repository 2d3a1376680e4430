import { describe, expect, it } from 'vitest';
import { cartOfReading } from '../../lib/actions/cart-of-reading.ts';
import { Cart } from '../../lib/cart/cart.ts';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { blankReading } from '../../lib/stores/any-page/blank-reading.ts';
import { sampleCart } from '../sample-cart.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const blank = blankReading('https://shop.example/cart?session=1', new Date(0));
const { items, lines, total } = sampleCart;
const read = { ...blank, kind: 'cart' as const, items, lines, total };

describe('the cart of a page that was read', () => {
  it('keeps items and lines that make up the total', () => {
    const cart = cartOfReading(read, total, null);
    expect(cart).toMatchObject({ items, lines, total, address: 'https://shop.example/cart' });
    expect(Cart.parse(cart)).toEqual(cart);
  });

  it('leaves out lines that say something else than the total that the shopper confirmed', () => {
    const cart = cartOfReading(read, usd(7000), null);
    expect(cart).toMatchObject({ items, lines: [], total: usd(7000), totalKind: 'grand' });
    expect(cart && unexplainedOf(cart)).toBeNull();
  });

  it('has no prices and lines in another currency than its total', () => {
    const cart = cartOfReading(read, { minor: 6497, currency: 'EUR' }, null);
    expect(cart?.lines).toEqual([]);
    expect(cart?.items.map(({ unitPrice }) => unitPrice)).toEqual([null, null]);
  });

  it('is none when nothing has a name, and one of the shopper’s naming otherwise', () => {
    expect(cartOfReading(blank, usd(5104), null)).toBeNull();
    const cart = cartOfReading(blank, usd(5104), { title: 'Exam fee', quantity: 3 });
    expect(cart?.items).toMatchObject([{ title: 'Exam fee', quantity: 3, unitPrice: null }]);
    const pair = cartOfReading(blank, usd(5104), { title: 'Tickets', quantity: 2 });
    expect(pair?.items).toMatchObject([{ unitPrice: usd(2552) }]);
    expect(Cart.parse(pair)).toEqual(pair);
  });
});
