import type { CartPage } from '../store.ts';
import type { Platform } from './platform.ts';

const cart: CartPage = {
  totalKind: 'estimated',
  canaries: { items: '[data-item-row], .cart-item', total: '.cart-total-grandTotal' },
  groups: null,
  rows: '[data-item-row]',
  skip: null,
  row: {
    id: [{ at: '[data-cart-itemid]', attribute: 'data-cart-itemid' }],
    title: [{ at: '.cart-item-name a' }, { at: '.cart-item-name__label' }],
    link: [{ at: '.cart-item-name a', attribute: 'href' }],
    picture: [{ at: 'img.cart-item-image', attribute: 'src' }],
    variant: [{ at: '.definitionList' }],
    seller: [],
    quantity: [{ at: '.cart-item-qty-input', property: 'value' }],
    machinePrice: [],
    unitPrice: [{ at: '.cart-item-info .cart-item-value:not(.cart-item-total *)' }],
    selected: [],
  },
  currency: [
    {
      at: 'script:not([src])',
      property: 'text',
      find: /"currency(?:_code|Code)?"\s*:\s*(?:\{\s*"code"\s*:\s*)?"([A-Z]{3})"/,
    },
  ],
  summary: {
    lines: {
      rows: '.cart-totals .cart-total',
      label: '.cart-total-label',
      amount: '.cart-total-value',
      type: [],
    },
    total: '.cart-total-grandTotal',
  },
  empty: null,
  observe: ['[data-cart-content]', '[data-cart-totals]'],
};

/** BigCommerce, at any host. Places of Cornerstone, the theme that its others are made from, from general knowledge; its checkout is for the reader of any page. */
export const bigcommerce: Platform = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  orders: 'store-cart',
  marks:
    'link[href*=".bigcommerce.com"], script[src*=".bigcommerce.com"], [data-cart-content] [data-item-row]',
  pages: [
    { path: /\/checkout\/order-confirmation/, kind: 'placed' },
    { path: /\/cart(\.php)?\/?$/, kind: 'cart', page: cart },
    { path: /\/checkout\/?$/, kind: 'checkout', page: null },
  ],
  itemPath: '/product/{id}',
  itemQuery: [],
};
