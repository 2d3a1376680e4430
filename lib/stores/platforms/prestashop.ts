import type { CartPage } from '../store.ts';
import type { Platform } from './platform.ts';

const cart: CartPage = {
  totalKind: 'estimated',
  canaries: { items: '.cart-items .cart-item', total: '.cart-summary-line.cart-total .value' },
  groups: null,
  rows: '.cart-items .cart-item',
  skip: null,
  row: {
    id: [{ at: '[data-product-id]', attribute: 'data-product-id' }],
    title: [{ at: '.product-line-info a.label' }, { at: '.product-line__title' }],
    link: [{ at: '.product-line-info a.label', attribute: 'href' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [{ at: '.product-line-info:not(:has(a.label)):not(.product-price)' }],
    seller: [],
    quantity: [{ at: 'input.js-cart-line-product-quantity', property: 'value' }],
    machinePrice: [],
    unitPrice: [{ at: '.current-price .price' }, { at: '.current-price' }],
    selected: [],
  },
  currency: [
    {
      at: 'script:not([src])',
      property: 'text',
      find: /"currency"\s*:\s*\{[^{}]*"iso_code"\s*:\s*"([A-Z]{3})"/,
    },
  ],
  summary: {
    lines: {
      rows: '.cart-summary-line:not(.cart-total)',
      label: '.label',
      amount: '.value',
      type: [
        {
          attribute: 'id',
          find: /^cart-subtotal-(products|shipping|discount|gift_wrapping)$/,
          names: {
            products: 'ITEMS',
            shipping: 'SHIPPING',
            discount: 'DISCOUNT',
            gift_wrapping: 'FEE',
          },
        },
      ],
    },
    total: '.cart-summary-line.cart-total .value',
  },
  empty: '.no-items',
  observe: ['.cart-overview', '.cart-summary'],
};

/** PrestaShop, at any host. Places of its classic theme, from general knowledge; its checkout is for the reader of any page. */
export const prestashop: Platform = {
  id: 'prestashop',
  name: 'PrestaShop',
  orders: 'store-cart',
  marks: 'body#cart .cart-overview, body#order-confirmation #content-hook_order_confirmation',
  pages: [
    { path: /order-confirmation/, kind: 'placed' },
    { path: /^/, kind: 'cart', page: cart },
  ],
  itemPath: '/{id}-item.html',
  itemQuery: [],
};
