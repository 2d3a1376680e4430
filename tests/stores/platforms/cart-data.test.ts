import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/stores/any-page/read-page.ts';
import { withCartData } from '../../../lib/stores/any-page/with-cart-data.ts';
import { fetchCartData } from '../../../lib/stores/platforms/fetch-cart-data.ts';
import { scaledMoney } from '../../../lib/stores/platforms/scaled-money.ts';
import { shopifyData } from '../../../lib/stores/platforms/shopify-data.ts';
import { woocommerceData } from '../../../lib/stores/platforms/woocommerce-data.ts';
import { openPage } from '../open-page.ts';
import { shopifyCart } from './pages.ts';

const address = 'https://lamps.example/cart';

const shopifyAnswer = (currency: string, price: number, quantity: number) => ({
  currency,
  total_price: price * quantity,
  items: [
    {
      variant_id: 41,
      product_title: 'Brass lamp',
      variant_title: 'Green',
      quantity,
      final_price: price,
      url: '/products/brass-lamp?variant=41',
      image: 'https://lamps.example/cdn/shop/lamp.jpg',
    },
  ],
});

const wooAnswer = (code: string, unit: number) => ({
  items: [
    {
      key: '9f61',
      name: 'Brass lamp',
      quantity: 2,
      permalink: 'https://lamps.example/product/brass-lamp/',
      images: [{ src: 'https://lamps.example/lamp.jpg' }],
      variation: [{ attribute: 'Colour', value: 'Green' }],
      prices: { price: '120000', currency_code: code, currency_minor_unit: unit },
    },
  ],
  totals: {
    total_items: '240000',
    total_shipping: '35000',
    total_discount: '0',
    total_tax: '0',
    total_fees: '0',
    total_price: '275000',
    currency_code: code,
    currency_minor_unit: unit,
  },
});

describe('an amount of a shop program', () => {
  it.each([
    [2450, 2, 'USD', { minor: 2450, currency: 'USD' }],
    [120_000, 2, 'JPY', { minor: 1200, currency: 'JPY' }],
    [1250, 2, 'KWD', { minor: 12_500, currency: 'KWD' }],
    ['120000', 0, 'IRT', { minor: 120_000_000, currency: 'IRR' }],
    [1250, 2, 'JPY', null],
    [1.5, 2, 'USD', null],
    ['12.50', 2, 'USD', null],
    [100, 2, 'XQX', null],
    [100, 99, 'USD', null],
  ])('%s with %s decimals in %s', (amount, decimals, code, money) =>
    expect(scaledMoney(amount, decimals, code)).toEqual(money),
  );
});

describe('what a shop program answers', () => {
  it('is a cart of Shopify', () => {
    const data = shopifyData(shopifyAnswer('CAD', 2450, 2), address);
    expect(data?.total).toEqual({ minor: 4900, currency: 'CAD' });
    expect(data?.items[0]).toMatchObject({
      id: '41',
      quantity: 2,
      variant: 'Green',
      link: 'https://lamps.example/products/brass-lamp?variant=41',
    });
  });

  it('is a cart of WooCommerce, with its lines', () => {
    const data = woocommerceData(wooAnswer('IRT', 0), address);
    expect(data?.total).toEqual({ minor: 275_000_000, currency: 'IRR' });
    expect(data?.lines.map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['items', 240_000_000],
      ['shipping', 35_000_000],
    ]);
  });

  it.each([
    null,
    7,
    'cart',
    [],
    {},
    { items: [{}], total_price: 5, currency: 'USD' },
    { items: 'many', totals: 1 },
  ])('is none: %j', (answer) => {
    expect(shopifyData(answer, address)).toBeNull();
    expect(woocommerceData(answer, address)).toBeNull();
  });
});

describe('a page beside the cart that its shop tells', () => {
  const asked = { pointed: null, now: new Date(0), language: null };
  const read = (total: string) => {
    const html = shopifyCart({ unit: '$24.50', total });
    return readPage(openPage(html, address), address, [], asked);
  };

  it('is sure when both say the same', () => {
    const both = withCartData(
      read('$49.00 CAD'),
      shopifyData(shopifyAnswer('CAD', 2450, 2), address),
    );
    expect(both).toMatchObject({
      confidence: 'high',
      total: { minor: 4900, currency: 'CAD' },
      doubts: [],
    });
  });

  it('is doubted when they differ', () => {
    const both = withCartData(
      read('$49.00 CAD'),
      shopifyData(shopifyAnswer('CAD', 2450, 3), address),
    );
    expect(both).toMatchObject({ confidence: 'low', doubts: ['sources-disagree'] });
  });

  it('does not take a cart that contradicts itself', () => {
    const odd = { ...shopifyAnswer('CAD', 2450, 2), total_price: 9900 };
    const before = read('$49.00 CAD');
    expect(withCartData(before, shopifyData(odd, address))).toBe(before);
  });
});

describe('asking a shop', () => {
  const page = () => openPage(shopifyCart({ unit: '$24.50', total: '$49.00 CAD' }), address);
  const answering =
    (body: string, status = 200) =>
    async (url: URL | RequestInfo) => {
      expect(String(url)).toBe('https://lamps.example/cart.js');
      return new Response(body, { status });
    };

  it('brings its cart', async () => {
    const body = JSON.stringify(shopifyAnswer('CAD', 2450, 2));
    expect((await fetchCartData(page(), address, answering(body)))?.total.minor).toBe(4900);
  });

  it.each([
    ['<html>', 200],
    ['{}', 200],
    ['{}', 500],
  ])('brings nothing when it answers %s with %s', async (body, status) =>
    expect(await fetchCartData(page(), address, answering(body, status))).toBeNull(),
  );

  it('asks nobody where the shop program isn’t known', async () => {
    const document = openPage('<html><body>Cart</body></html>', address);
    const nobody = () => Promise.reject(new Error('asked'));
    expect(await fetchCartData(document, address, nobody)).toBeNull();
  });
});
