import { describe, expect, it } from 'vitest';
import { locate } from '../../lib/stores/locate.ts';
import { everyStore } from './every-store.ts';

const kindOf = (address: string) => locate(address, everyStore)?.kind ?? null;

describe('a cart', () => {
  it.each([
    'https://www.amazon.com/cart',
    'https://www.amazon.com/cart/',
    'https://www.amazon.com/cart/ref=ord_cart_shr?app-nav-type=none',
    'https://www.amazon.com/gp/cart/view.html',
    'https://www.amazon.de/gp/cart/view.html/ref=nav_cart',
    'https://www.amazon.com/-/es/gp/cart/view.html',
    'https://www.amazon.ae/-/ar/cart?ref_=nav_cart',
    'https://www.amazon.co.jp/-/en_US/gp/cart/view.html',
    'https://www.amazon.in/gp/aw/c?x',
    'https://www.aliexpress.com/p/shoppingcart/index.html?spm=a2g0o.home',
    'https://he.aliexpress.com/p/shoppingcart/index.html',
    'https://www.aliexpress.us/p/shoppingcart/index.html',
    'https://WWW.AMAZON.COM/cart#top',
  ])('is at %s', (address) => expect(kindOf(address)).toBe('cart'));
});

describe('a checkout', () => {
  it.each([
    'https://www.amazon.com/checkout/p/p-106-1234567-1234567/spc?pipelineType=Chewbacca',
    'https://www.amazon.com/-/de/checkout/p/p-106-1234567-1234567/pay',
    'https://www.amazon.com/checkout/p/p-106-1234567-1234567/address',
    'https://www.amazon.com/spc/p-106-1234567-1234567',
    'https://www.amazon.co.uk/gp/buy/spc/handlers/display.html?hasWorkingJavascript=1',
    'https://www.aliexpress.com/p/trade/confirm.html?objectId=1',
  ])('is at %s', (address) => expect(kindOf(address)).toBe('checkout'));
});

describe('no cart', () => {
  it.each([
    'https://www.amazon.com.evil.example/cart',
    'https://notamazon.com/cart',
    'https://www.notamazon.com/cart',
    'https://evil.example/www.amazon.com/cart',
    'https://www.amazon.com@evil.example/cart',
    'https://www.amazon.com:8443/cart',
    'https://www.amazon.com./cart',
    'https://amazon.com/cart',
    'https://business.amazon.com/cart',
    'http://www.amazon.com/cart',
    'ftp://www.amazon.com/cart',
    'data:text/html,https://www.amazon.com/cart',
    'not an address',
    '',
  ])('is at another host or scheme: %s', (address) =>
    expect(locate(address, everyStore)).toBeNull(),
  );

  it.each([
    '/checkout/byg/p-106-1234567-1234567/spc',
    '/checkout/entry/cart',
    '/checkout/p/p-106-1234567-1234567/thankyou',
    '/ap/signin',
    '/cart/smart-wagon',
    '/cart/byc/ref=x',
    '/cart/add-to-cart/ref=x',
    '/products/cart-organizer',
    '/shop/cart',
    '/gp/css/order-history',
    '/gp/cart/view.htmlx',
    '/',
  ])('is at www.amazon.com%s', (path) =>
    expect(locate(`https://www.amazon.com${path}`, everyStore)).toBeNull(),
  );

  it.each(['/p/order/index.html', '/x/p/shoppingcart/index.html', '/cart'])(
    'is at www.aliexpress.com%s',
    (path) => expect(locate(`https://www.aliexpress.com${path}`, everyStore)).toBeNull(),
  );
});

describe('another kind of page', () => {
  it.each([
    ['placed', 'www.amazon.com/gp/buy/thankyou/handlers/display.html'],
    ['placed', 'www.aliexpress.com/p/second-payment/pay-result.html'],
    ['product', 'www.amazon.com/Kettle/dp/B0KETTLE01'],
    ['product', 'www.aliexpress.com/item/1005001111111111.html'],
    ['none', 'cart.ebay.com/api/xo'],
  ])('is %s at %s', (kind, address) =>
    expect(locate(`https://${address}`, everyStore)?.kind).toBe(kind),
  );
});
