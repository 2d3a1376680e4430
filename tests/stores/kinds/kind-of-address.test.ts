import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../lib/cart/page-reading.ts';
import { kindOfAddress } from '../../../lib/stores/kind-of-address.ts';
import { shopAddresses } from './shop-addresses.ts';

const addresses: Record<PageKind, readonly string[]> = {
  cart: [
    'https://shop.example/cart',
    'http://shop.example/cart/',
    'https://shop.example/de-de/warenkorb',
    'https://boutique.example/fr/panier?etape=1',
    'https://tienda.example/es/carrito',
    'https://negozio.example/it/carrello',
    'https://loja.example/carrinho',
    'https://winkel.example/nl/winkelwagen',
    'https://butik.example/varukorg',
    'https://sklep.example/koszyk',
    'https://magaza.example/sepetim',
    'https://magazin.example/korzina/',
    'https://magazin.example/%D0%BA%D0%BE%D1%80%D0%B7%D0%B8%D0%BD%D0%B0',
    'https://kz.example/kk/sebet',
    'https://ua.example/koshyk',
    'https://sa.example/ar/%D8%B3%D9%84%D8%A9-%D8%A7%D9%84%D8%AA%D8%B3%D9%88%D9%82',
    'https://ir.example/%D8%B3%D8%A8%D8%AF-%D8%AE%D8%B1%DB%8C%D8%AF',
    'https://il.example/%D7%A2%D7%92%D7%9C%D7%AA-%D7%A7%D7%A0%D7%99%D7%95%D7%AA',
    'https://jp.example/%E3%82%AB%E3%83%BC%E3%83%88',
    'https://cn.example/gouwuche',
    'https://kr.example/jangbaguni',
    'https://vn.example/gio-hang',
    'https://cz.example/ko%C5%A1%C3%ADk',
    'https://shop.example/index.php?route=checkout/cart',
    'https://shop.example/index.php?main_page=shopping_cart',
    'https://shop.example/index.php?dispatch=checkout.cart',
    'https://shop.example/#/cart',
    'https://shop.example/?openCartDrawer=true',
    'https://shop.example/store/ShoppingCartView',
    'https://shop.example/Basket.aspx',
    'https://shop.example/shop/my-bag',
    'https://cart.shop.example/',
    'https://shop.example/checkout/cart/',
  ],
  checkout: [
    'https://shop.example/checkout',
    'https://shop.example/checkouts/cn/Z2NwLXVzLWVhc3Qx/information',
    'https://shop.example/checkout/onepage/',
    'https://shop.example/cart/checkout',
    'https://shop.example/cart/address',
    'https://shop.example/secure-checkout/payment',
    'https://shop.example/de/kasse',
    'https://shop.example/fr/passer-commande',
    'https://shop.example/es/finalizar-compra',
    'https://shop.example/nl/afrekenen',
    'https://shop.example/tr/odeme',
    'https://shop.example/ru/oformlenie-zakaza',
    'https://shop.example/%D8%AA%D8%B3%D9%88%DB%8C%D9%87-%D8%AD%D8%B3%D8%A7%D8%A8',
    'https://shop.example/thanh-toan',
    'https://shop.example/#/checkout/step-2',
    'https://shop.example/index.php?route=checkout/checkout',
    'https://stay.example/book/stays/12345',
    'https://air.example/booking/passengers',
    'https://shop.example/order/confirm',
  ],
  placed: [
    'https://shop.example/checkout/order-received/1234/',
    'https://shop.example/checkout/onepage/success/',
    'https://shop.example/checkouts/abc/thank_you',
    'https://shop.example/order-confirmation',
    'https://shop.example/orders/77/confirmation',
    'https://shop.example/danke',
    'https://shop.example/index.php?route=checkout/success',
    'https://shop.example/tr/siparis-tamamlandi',
  ],
  product: [
    'https://shop.example/products/brass-lamp',
    'https://shop.example/product/brass-lamp-cart-shaped',
    'https://shop.example/p/brass-lamp/123456',
    'https://shop.example/products/cart',
  ],
  none: [
    'https://shop.example/',
    'https://shop.example/collections/bag',
    'https://shop.example/women/bags',
    'https://shop.example/women/bag',
    'https://shop.example/blog/how-to-build-a-cart',
    'https://shop.example/checkoutput',
    'https://shop.example/cartoon',
    'https://shop.example/api/cart',
    'https://shop.example/help/cart',
    'https://shop.example/orders',
    'https://shop.example/shoulder_bag',
    'https://mail.example/inbox/your-shopping-cart-is-waiting-for-you',
    'mailto:cart@shop.example',
    'not an address',
    '',
  ],
};

describe.each(Object.entries(addresses))('%s', (kind, urls) => {
  it.each(urls)('%s', (url) => expect(kindOfAddress(url)).toBe(kind));
});

describe.each(Object.entries(shopAddresses))('%s in shops', (kind, list) => {
  it.each(
    list
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )('%s', (line) => {
    const url = line.startsWith('/') ? `https://shop.example${line}` : `https://${line}`;
    expect(kindOfAddress(url)).toBe(kind);
  });
});

describe('an address', () => {
  it('is told soon, however long it is', () => {
    for (const part of ['goto', 'mimini', 'paymentpay', 'a/', 'checkoutcart'])
      expect(kindOfAddress(`https://shop.example/${part.repeat(400)}x`)).toBe('none');
  });

  it('is of a kind, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
        ),
        (url) => {
          expect(['cart', 'checkout', 'placed', 'product', 'none']).toContain(kindOfAddress(url));
        },
      ),
    );
  });

  it('means the same in capitals, with a slash at its end and without encryption', () => {
    for (const url of addresses.cart.filter((one) => /^https:[^?#]*$/.test(one))) {
      const { origin, pathname } = new URL(url);
      expect(kindOfAddress(`${origin}${pathname.toUpperCase()}`)).toBe('cart');
      expect(kindOfAddress(`${url.replace(/\/$/, '')}/`)).toBe('cart');
      expect(kindOfAddress(url.replace('https:', 'http:'))).toBe('cart');
    }
  });
});
