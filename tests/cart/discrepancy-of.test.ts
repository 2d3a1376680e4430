import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cart, type CartGroup, type CartItem, type CartLine } from '../../lib/cart/cart.ts';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { discrepancyOf } from '../../lib/cart/discrepancy-of.ts';
import { sampleCart } from '../sample-cart.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

const line = (kind: CartLine['kind'], minor: number): CartLine => ({
  kind,
  label: kind,
  amount: usd(minor),
});

const itemOf = (seller: string, quantity: number, price: number): CartItem => ({
  id: '1101',
  title: 'Lampshade',
  link: 'https://www.etsy.com/listing/1101',
  picture: null,
  variant: null,
  seller,
  quantity,
  unitPrice: usd(price),
  selected: true,
});

const cartOf = (items: CartItem[], lines: CartLine[], groups: CartGroup[]): Cart => {
  const total = usd(lines.reduce((sum, { amount }) => sum + amount.minor, 0));
  return { ...sampleCart, store: 'etsy', items, lines, groups, total };
};

/** One shop of a cart: what it sells, at least for one unit, and what it takes for shipping and off. */
const shop = fc.record({
  quantity: fc.integer({ min: 1, max: 20 }),
  price: fc.integer({ min: 1, max: 90_000 }),
  shipping: fc.integer({ min: 1, max: 9000 }),
  off: fc.nat(5000),
});

const shops = fc.array(shop, { minLength: 2, maxLength: 5 }).map((several): Cart => {
  const items = several.map(({ quantity, price }, at) => itemOf(`Shop ${at}`, quantity, price));
  const groups = several.map(({ quantity, price, shipping, off }, at) => ({
    seller: `Shop ${at}`,
    lines: [line('items', quantity * price), line('shipping', shipping), line('discount', -off)],
    total: usd(quantity * price + shipping - off),
  }));
  const sumOf = (kind: CartLine['kind']) =>
    groups
      .flatMap(({ lines }) => lines.filter((one) => one.kind === kind))
      .reduce((sum, { amount }) => sum + amount.minor, 0);
  const kinds = ['items', 'shipping', 'discount'] as const;
  return cartOf(
    items,
    kinds.map((kind) => line(kind, sumOf(kind))),
    groups,
  );
});

const off = fc.integer({ min: -10_000, max: 10_000 }).filter((by) => by !== 0);

/** The cart with the total of one of its groups changed. */
const withPart = (cart: Cart, pick: number, by: number): Cart => {
  const groups = cart.groups ?? [];
  const at = pick % groups.length;
  return {
    ...cart,
    groups: groups.map((group, index) =>
      index === at && group.total ? { ...group, total: usd(group.total.minor + by) } : group,
    ),
  };
};

describe('a cart of several sellers', () => {
  it('adds up as a whole and in each part', () => {
    fc.assert(
      fc.property(shops, (cart) => {
        expect(Cart.parse(cart)).toEqual(cart);
        expect(unexplainedOf(cart)).toEqual(usd(0));
        expect(discrepancyOf(cart)).toBeNull();
      }),
    );
  });

  it('says in whose part an amount is unexplained', () => {
    fc.assert(
      fc.property(shops, fc.nat(), off, (cart, pick, by) => {
        const odd = withPart(cart, pick, by);
        const seller = `Shop ${pick % (cart.groups ?? []).length}`;
        expect(unexplainedOf(odd)).toEqual(usd(by));
        expect(discrepancyOf(odd)).toEqual({ missing: null, amount: usd(by), seller });
      }),
    );
  });

  it('says which line of its parts the whole lacks', () => {
    fc.assert(
      fc.property(shops, (cart) => {
        const lines = cart.lines.filter(({ kind }) => kind !== 'shipping');
        const shipping = cart.lines.find(({ kind }) => kind === 'shipping')?.amount;
        expect(discrepancyOf({ ...cart, lines })).toEqual({
          missing: 'shipping',
          amount: shipping,
          seller: null,
        });
      }),
    );
  });

  it('can’t be told apart where two parts have one seller', () => {
    fc.assert(
      fc.property(shops, fc.nat(), off, (cart, pick, by) => {
        const groups = withPart(cart, pick, by).groups?.map((one) => ({ ...one, seller: 'One' }));
        expect(discrepancyOf({ ...cart, ...(groups && { groups }) })).toBeNull();
      }),
    );
  });
});

describe('a cart of one seller', () => {
  const bare = cartOf([itemOf('Shop', 2, 1250)], [line('shipping', 600)], []);

  it('names the line for the items where its rows make up what is open', () => {
    expect(discrepancyOf({ ...bare, total: usd(3100) })).toEqual({
      missing: 'items',
      amount: usd(2500),
      seller: null,
    });
  });

  it('knows no line for any other amount', () => {
    fc.assert(
      fc.property(off, (by) => {
        const found = discrepancyOf({ ...bare, total: usd(3100 + by) });
        expect(found?.missing ?? null).toBeNull();
      }),
    );
  });

  it('says nothing without lines to check', () => {
    expect(discrepancyOf({ ...bare, lines: [] })).toBeNull();
  });

  it('is wrong exactly when something is unexplained', () => {
    fc.assert(
      fc.property(shops, fc.nat(), fc.integer({ min: -2, max: 2 }), (cart, pick, by) => {
        const changed = withPart(cart, pick, by);
        expect(discrepancyOf(changed) !== null).toBe((unexplainedOf(changed)?.minor ?? 0) !== 0);
      }),
    );
  });
});
