import type { CartPage, Store } from './store.ts';

/** A row says its price for screen readers, with the former price, the price of an ounce and what is saved; the seen copy is in pieces that must not be joined. */
const current = /current price:?\s*(\D{0,4}\d[\d,]*(?:\.\d\d)?)/i;

const page: CartPage = {
  totalKind: 'estimated',
  canaries: {
    items: '[data-testid="productName"]',
    total:
      '[data-automation-id="order-total"], [data-automation-id="summary-grand-total"], [data-testid="order-total"], [data-testid="grand-total"]',
  },
  groups: null,
  rows: '[data-testid="full-page-cart"] li:has([data-testid="productName"]), [data-testid="cart-item"], [data-automation-id="cart-line-item"]',
  skip: '[data-testid*="saved-for-later" i], [data-automation-id*="saved-for-later" i]',
  row: {
    id: [
      { at: '[data-usitemid]', attribute: 'data-usitemid' },
      { attribute: 'data-usitemid' },
      { at: 'a[href*="/ip/"]', attribute: 'href', find: /\/ip\/(?:[^/?#]+\/)?(\d{3,20})/ },
    ],
    title: [{ at: '[data-testid="productName"]' }, { at: 'a[link-identifier="itemTitles"]' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [],
    seller: [{ at: '[data-testid="product-seller-info"]' }],
    quantity: [{ at: '[data-testid="quantity-label"]', find: /(\d+)/ }],
    machinePrice: [],
    unitPrice: [],
    linePrice: [
      { at: '[data-testid="line-price"]', find: current },
      { at: '[data-automation-id="cart-price"]', find: current },
      { at: '[data-testid="line-price"]' },
    ],
    selected: [],
  },
  currency: [],
  summary: {
    lines: {
      rows: 'aside li, aside [role="listitem"], aside div:has(> span:first-child + span:last-child)',
      label: 'span:first-child',
      amount: 'span:last-child',
      type: [],
    },
    total:
      '[data-automation-id="order-total"], [data-automation-id="summary-grand-total"], [data-testid="order-total"], [data-testid="grand-total"]',
  },
  empty: '[data-testid="empty-cart"]',
  observe: ['[data-testid="full-page-cart"]', 'aside'],
};

/** Walmart (.com). Places as maintained code of 2026 names them; the rows of its summary, which have no names, by their labels. Canada and Mexico are other programs. */
export const walmart: Store = {
  id: 'walmart',
  name: 'Walmart',
  orders: 'store-cart',
  home: 'https://www.walmart.com/cart',
  hosts: [{ host: 'www.walmart.com', currency: 'USD' }],
  pages: [
    { path: /^\/(blocked|qp)(\/|$)/, kind: 'none' },
    { path: /^\/thankyou\/?$/, kind: 'placed' },
    { path: /^\/cart\/?$/, kind: 'cart', page },
    {
      path: /^\/checkout(\/(review-order|shipping|payment|place-order))?\/?$/,
      kind: 'checkout',
      page: { ...page, totalKind: 'grand' },
    },
    { path: /^\/ip\//, kind: 'product', page: null },
  ],
  itemPath: '/ip/{id}',
  itemQuery: [],
};
