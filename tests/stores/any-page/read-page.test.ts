import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/stores/any-page/read-page.ts';
import { everyStore } from '../every-store.ts';
import { type Fixture, fixtures } from '../fixtures.ts';
import { openPage } from '../open-page.ts';
import { shopifyCart } from '../platforms/pages.ts';
import { htmlPage } from './any-page-case.ts';

const now = new Date('2026-11-22T10:00:00.000Z');

const read = (html: string, url: string) =>
  readPage(openPage(html, url), url, everyStore, { pointed: null, now, language: null });

const isCart = ({ reading }: Fixture): boolean => reading !== null && 'cart' in reading;
const carts = fixtures.filter((one) => isCart(one) && !one.unexplained);
const odd = fixtures.filter((one) => isCart(one) && one.unexplained);
const refused = fixtures.filter(({ reading }) => reading !== null && 'unreadable' in reading);

describe('a known store', () => {
  it.each(carts)('$store: $name is read by the store’s own file', ({ html, address, reading }) => {
    const cart = reading && 'cart' in reading ? reading.cart : null;
    const found = read(html, address);
    expect([found.total, found.items, found.lines]).toEqual([
      cart?.total,
      cart?.items,
      cart?.lines,
    ]);
    expect(found.evidence.map(({ source }) => source)).toEqual(['store']);
  });

  it.each(odd)('$store: $name has no total to rely on', ({ html, address }) => {
    const found = read(html, address);
    expect([found.total, found.confidence, found.doubts]).toEqual([null, 'none', ['unexplained']]);
  });

  it.each(refused)('$store: $name is not guessed at', ({ html, address }) => {
    const found = read(html, address);
    expect([found.total, found.confidence]).toEqual([null, 'none']);
    expect(found.doubts).not.toEqual([]);
  });
});

describe('a shop of a known program', () => {
  it('is read by the program’s file, and by its labels', () => {
    const html = shopifyCart({ unit: '$24.50', total: '$49.00 CAD' });
    const found = read(html, 'https://lamps.example/cart');
    expect([found.store, found.total]).toEqual(['shopify', { minor: 4900, currency: 'CAD' }]);
    expect(found.evidence.some(({ source }) => source === 'cart-data')).toBe(true);
  });
});

describe('a shop whose page was tampered with', () => {
  it.each([
    ['the total', shopifyCart({ unit: '$24.50', total: '$94.00 CAD' })],
    ['the place of the total', shopifyCart({ unit: '$24.50', total: '' })],
  ])('is never sure where %s is wrong', (_, html) => {
    const found = read(html, 'https://lamps.example/cart');
    expect(found.confidence).not.toBe('high');
    expect(found.doubts).not.toEqual([]);
  });
});

describe('a cart that names no total', () => {
  const cart = (subtotal: string) =>
    htmlPage(
      'en',
      'Your cart',
      `<h1>Your cart</h1><div class="cart-item"><a href="/products/mug">Mug</a><input class="qty" name="quantity" value="2"><span>€9.50</span></div><div><span>Subtotal</span> <span>${subtotal}</span></div><a class="button" href="/checkout">Check out</a>`,
    );

  it('gives what its goods cost, where the rows say the same', () => {
    const found = read(cart('€19.00'), 'https://shop.example/cart');
    expect(found.total).toEqual({ minor: 1900, currency: 'EUR' });
    expect([found.totalKind, found.confidence]).toEqual(['items', 'low']);
  });

  it('is refused where they say something else', () => {
    expect(read(cart('€29.00'), 'https://shop.example/cart').total).toBeNull();
  });
});
