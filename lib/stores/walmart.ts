import type { CartPage, Store } from './store.ts';

/** A row says its price for screen readers, perhaps with the former price, the price of an ounce and what is saved; the seen copy is in pieces that must not be joined. */
const current = /current price:?\s*(?:now\s*)?(\D{0,4}\d[\d,]*(?:\.\d\d)?)/i;
const first = /^\s*(\$\s?[\d,]+\.\d\d)/;

/** The summary's rows have no names: two texts side by side, outside the lists of goods and the links of offers. What the goods cost before is struck, and what is saved stands below it: the subtotal after both counts with neither. */
const lines =
  '[data-testid="full-page-cart"] div:not(li *, a *, :has(> .strike), :has(> .strike) + div):has(> span:first-child + span, > span:first-child + div + div:last-child), aside :is(div, li, [role="listitem"]):has(> :is(span, b):first-child + :is(span, b))';

const page: CartPage = {
  totalKind: 'estimated',
  canaries: { items: '[data-testid="productName"]', total: lines },
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
      { at: 'span:has(+ div[aria-hidden="true"])', find: current },
      { at: 'span:has(+ div[aria-hidden="true"])', find: first },
      { at: '[data-testid="line-price"]' },
    ],
    selected: [],
  },
  currency: [],
  summary: {
    lines: {
      rows: lines,
      label: ':scope > :first-child',
      amount: ':scope > :is(span, b):nth-child(2), :scope > div:last-child',
      type: [],
    },
    total: null,
  },
  empty: '[data-testid="empty-cart"]',
  observe: ['[data-testid="full-page-cart"]', 'aside'],
};

/** Walmart (.com). Places as a cart recorded in October 2026 and maintained code of that year have them; the rows of its summary, which have no names, by their labels. Canada and Mexico are other programs. */
export const walmart: Store = {
  id: 'walmart',
  name: 'Walmart',
  orders: 'store-cart',
  home: 'https://www.walmart.com/cart',
  hosts: [{ host: 'www.walmart.com', currency: 'USD' }],
  pages: [
    { path: /^\/(blocked|qp)(\/|$)/, kind: 'none' },
    { path: /^\/(checkout\/)?thankyou\/?$/, kind: 'placed' },
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
