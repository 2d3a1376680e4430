import type { CartPage, Store } from './store.ts';

/** Each price stands twice in a row, for wide and for narrow screens; plans and free-shipping offers are no prices of the row. */
const cart: CartPage = {
  totalKind: 'estimated',
  canaries: { items: '[data-test="cartItem"]', total: '[data-test="cart-summary-total"]' },
  groups: null,
  rows: '[data-test="cart-item-groups"] [data-test="cartItem"]',
  skip: '[data-test="sfl-cart-item-list"]',
  row: {
    id: [{ attribute: 'data-tcin', find: /^(\d{3,12})$/ }],
    title: [{ at: '[data-test="cartItem-linked-title"]' }, { at: '[data-test="cartItem-title"]' }],
    link: [{ at: 'a[data-test="cartItem-linked-title"]', attribute: 'href' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [],
    seller: [],
    quantity: [
      { at: 'select[data-test="cartItem-qty-stepper"]', property: 'value' },
      { at: 'select[data-test="cartItem-qty"]', property: 'value' },
    ],
    machinePrice: [],
    unitPrice: [{ at: '[data-test="cartItem-unitPrice"]', find: /(\$\s?[\d,]+\.\d\d)/ }],
    linePrice: [{ at: '[data-test="cartItem-price"]' }],
    selected: [],
  },
  currency: [],
  summary: {
    lines: {
      rows: '[data-test^="cart-summary-"]',
      label: 'div:first-child',
      amount: 'div:last-child',
      type: [],
    },
    total: '[data-test="cart-summary-total"] > div:last-child',
  },
  empty: '[data-test="empty-cart"], [data-test="boxEmptyMsg"]',
  observe: ['[data-test="cart-item-groups"]', '[data-test="orderSummary"]'],
};

/** Target. Places of the cart as maintained code of 2026 names them; its checkout has not been described, so the reader of any page tries there. */
export const target: Store = {
  id: 'target',
  name: 'Target',
  orders: 'store-cart',
  home: 'https://www.target.com/cart',
  hosts: [{ host: 'www.target.com', currency: 'USD' }],
  pages: [
    {
      path: /^\/((order-)?confirm(ation)?|checkout\/(order-)?confirmation|co-thankyou)/,
      kind: 'placed',
    },
    { path: /^\/(co-)?cart\/?$/, kind: 'cart', page: cart },
    { path: /^\/(checkout|co-delivery|co-payment|co-review)(\/|$)/, kind: 'checkout', page: null },
    { path: /^\/p\/.*\/A-\d+/, kind: 'product', page: null },
  ],
  itemPath: '/p/-/A-{id}',
  itemQuery: ['preselect'],
};
