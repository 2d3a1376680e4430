import { describe, expect, it } from 'vitest';
import { Cart } from '../../../lib/cart/cart.ts';
import { unexplainedOf } from '../../../lib/cart/check-arithmetic.ts';
import { locatePlatform } from '../../../lib/stores/platforms/locate-platform.ts';
import { sightingAt } from '../../../lib/stores/sighting.ts';
import { openPage } from '../open-page.ts';
import {
  bigcommerceCart,
  magentoCart,
  prestashopCart,
  shopifyCart,
  shopifyCheckout,
  wooBlocks,
  wooCart,
  wooCheckout,
} from './pages.ts';

const read = (html: string, address: string) => {
  const document = openPage(html, address);
  return sightingAt(document, address, locatePlatform(document, address), new Date(0));
};

const cartOf = (html: string, address: string): Cart => {
  const sighting = read(html, address);
  if (!('cart' in sighting)) throw new Error(JSON.stringify(sighting));
  return Cart.parse(sighting.cart);
};

/** What matters of a cart, short. */
const facts = ({ store, page, items, lines, total }: Cart) => ({
  store,
  page,
  items: items.map(({ title, quantity, unitPrice }) => [title, quantity, unitPrice?.minor ?? null]),
  lines: lines.map(({ kind, amount }) => [kind, amount.minor]),
  total: [total.minor, total.currency],
});

const pages = [
  {
    name: 'Shopify, dollars of Canada',
    html: shopifyCart({ unit: '$24.50', total: '$49.00 CAD' }),
    address: 'https://lamps.example/en-ca/cart',
    facts: {
      store: 'shopify',
      page: 'cart',
      items: [['Brass lamp', 2, 2450]],
      lines: [],
      total: [4900, 'CAD'],
    },
  },
  {
    name: 'Shopify, yen',
    html: shopifyCart({ unit: '¥1,200', total: '¥2,400 JPY' }),
    address: 'https://lamps.example/cart',
    facts: {
      store: 'shopify',
      page: 'cart',
      items: [['Brass lamp', 2, 1200]],
      lines: [],
      total: [2400, 'JPY'],
    },
  },
  {
    name: 'Shopify checkout, euro',
    html: shopifyCheckout({ subtotal: '€49,00', shipping: '€4,90', total: '€53,90', code: 'EUR' }),
    address: 'https://lamps.example/checkouts/cn/abc123/information',
    facts: {
      store: 'shopify',
      page: 'checkout',
      items: [['Brass lamp', 2, 2450]],
      lines: [
        ['items', 4900],
        ['shipping', 490],
      ],
      total: [5390, 'EUR'],
    },
  },
  {
    name: 'WooCommerce, pounds',
    html: wooCart({
      unit: '£12.00',
      subtotal: '£24.00',
      shipping: '£3.50',
      total: '£27.50',
      tax: 'includes £4.58 VAT',
    }),
    address: 'https://lamps.example/basket/',
    facts: {
      store: 'woocommerce',
      page: 'cart',
      items: [['Brass lamp', 2, 1200]],
      lines: [
        ['items', 2400],
        ['shipping', 350],
      ],
      total: [2750, 'GBP'],
    },
  },
  {
    name: 'WooCommerce, toman',
    html: wooCart({
      unit: '۱۲۰٬۰۰۰ تومان',
      subtotal: '۲۴۰٬۰۰۰ تومان',
      shipping: '۳۵٬۰۰۰ تومان',
      total: '۲۷۵٬۰۰۰ تومان',
      tax: '',
    }),
    address: 'https://lamps.example/%D8%B3%D8%A8%D8%AF/',
    facts: {
      store: 'woocommerce',
      page: 'cart',
      items: [['Brass lamp', 2, 120_000_000]],
      lines: [
        ['items', 240_000_000],
        ['shipping', 35_000_000],
      ],
      total: [275_000_000, 'IRR'],
    },
  },
  {
    name: 'WooCommerce checkout, lira',
    html: wooCheckout({ row: '240,00₺', subtotal: '240,00₺', total: '240,00₺' }),
    address: 'https://lamps.example/odeme/',
    facts: {
      store: 'woocommerce',
      page: 'checkout',
      items: [['Brass lamp', 2, 12_000]],
      lines: [['items', 24_000]],
      total: [24_000, 'TRY'],
    },
  },
  {
    name: 'WooCommerce blocks, zloty',
    html: wooBlocks({
      unit: '120,00 zł',
      subtotal: '240,00 zł',
      shipping: '15,00 zł',
      total: '255,00 zł',
    }),
    address: 'https://lamps.example/koszyk/',
    facts: {
      store: 'woocommerce',
      page: 'cart',
      items: [['Brass lamp', 2, 12_000]],
      lines: [
        ['items', 24_000],
        ['shipping', 1500],
      ],
      total: [25_500, 'PLN'],
    },
  },
  {
    name: 'Magento, kronor named in its data',
    html: magentoCart({
      unit: '120,00 kr',
      subtotal: '240,00 kr',
      shipping: '49,00 kr',
      total: '289,00 kr',
      code: 'SEK',
    }),
    address: 'https://lamps.example/checkout/cart/',
    facts: {
      store: 'magento',
      page: 'cart',
      items: [['Brass lamp', 2, 12_000]],
      lines: [
        ['items', 24_000],
        ['shipping', 4900],
      ],
      total: [28_900, 'SEK'],
    },
  },
  {
    name: 'BigCommerce, dollars named in its data',
    html: bigcommerceCart({
      unit: '$12.00',
      subtotal: '$24.00',
      tax: '$2.04',
      total: '$26.04',
      code: 'USD',
    }),
    address: 'https://lamps.example/cart.php',
    facts: {
      store: 'bigcommerce',
      page: 'cart',
      items: [['Brass lamp', 2, 1200]],
      lines: [
        ['items', 2400],
        ['tax', 204],
      ],
      total: [2604, 'USD'],
    },
  },
  {
    name: 'PrestaShop, euro',
    html: prestashopCart({
      unit: '12,00 €',
      subtotal: '24,00 €',
      shipping: '7,00 €',
      total: '31,00 €',
      code: 'EUR',
    }),
    address: 'https://lamps.example/fr/panier?action=show',
    facts: {
      store: 'prestashop',
      page: 'cart',
      items: [['Brass lamp', 2, 1200]],
      lines: [
        ['items', 2400],
        ['shipping', 700],
      ],
      total: [3100, 'EUR'],
    },
  },
];

describe.each(pages)('$name', ({ html, address, facts: expected }) => {
  it('is read to the minor unit', () => expect(facts(cartOf(html, address))).toEqual(expected));

  it('adds up', () => expect(unexplainedOf(cartOf(html, address))?.minor ?? 0).toBe(0));

  it('is refused when its total is gone', () => {
    const document = openPage(html, address);
    for (const total of document.querySelectorAll('.the-total')) total.remove();
    const sighting = sightingAt(document, address, locatePlatform(document, address), new Date(0));
    expect('unreadable' in sighting).toBe(true);
  });
});

describe('a total that was tampered with', () => {
  it.each(
    pages.filter(({ facts: { lines, items } }) => lines.length > 0 || items[0]?.[2] !== null),
  )('does not add up: $name', ({ html, address }) => {
    const document = openPage(html, address);
    for (const total of document.querySelectorAll('.the-total'))
      total.innerHTML = total.innerHTML.replace(/[\d۰-۹]/, (digit) => (digit === '9' ? '8' : '9'));
    const sighting = sightingAt(document, address, locatePlatform(document, address), new Date(0));
    if ('cart' in sighting) expect(unexplainedOf(sighting.cart)?.minor).not.toBe(0);
    else expect('unreadable' in sighting).toBe(true);
  });
});

describe('a page of a platform that is no cart', () => {
  it.each([
    [
      'placed',
      shopifyCart({ unit: '$1', total: '$2 USD' }),
      'https://lamps.example/checkouts/cn/abc/thank_you',
    ],
    [
      'product',
      shopifyCart({ unit: '$1', total: '$2 USD' }),
      'https://lamps.example/products/brass-lamp',
    ],
  ])('is %s', (kind, html, address) => {
    const document = openPage(html, address);
    expect(locatePlatform(document, address)?.kind).toBe(kind);
    expect(read(html, address)).toEqual({ left: true });
  });

  it('is nothing where no platform has left its marks', () => {
    const address = 'https://lamps.example/cart';
    const document = openPage('<html><body><p>Cart</p></body></html>', address);
    expect(locatePlatform(document, address)).toBeNull();
  });

  it('does not guess whose dollars a bare sign means', () => {
    const html = bigcommerceCart({
      unit: '$12.00',
      subtotal: '$24.00',
      tax: '$2.04',
      total: '$26.04',
      code: '',
    });
    expect(read(html, 'https://lamps.example/cart.php')).toMatchObject({
      unreadable: { reason: 'unclear-amount' },
    });
  });
});
