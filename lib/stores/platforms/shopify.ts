import type { CartPage, Read } from '../store.ts';
import type { Platform } from './platform.ts';

const currency: readonly Read[] = [
  {
    at: 'script:not([src])',
    property: 'text',
    find: /Shopify\.currency\s*=\s*\{\s*"active"\s*:\s*"([A-Z]{3})"/,
  },
  { at: '.totals__total-value', find: /\b([A-Z]{3})\s*$/ },
  { at: '[aria-labelledby^="MoneyLine-Heading"] abbr', find: /^\s*([A-Z]{3})\s*$/ },
];

const handle = /\/products\/([^/?#]+)/;

/** Dawn, the theme that others are made from, and its drawer. A line's price stands there twice, so that only what one piece costs is read. */
const cart: CartPage = {
  totalKind: 'items',
  canaries: { items: '.cart-item', total: '.totals__total-value' },
  groups: null,
  rows: '#main-cart-items .cart-item, #CartDrawer-CartItems .cart-item',
  skip: null,
  row: {
    id: [{ at: '[data-quantity-variant-id]', attribute: 'data-quantity-variant-id' }],
    title: [{ at: 'a.cart-item__name' }],
    link: [{ at: 'a.cart-item__name', attribute: 'href' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [{ at: '.cart-item__details dl' }],
    seller: [],
    quantity: [
      { at: 'input[name="updates[]"]', property: 'value' },
      { at: '[data-cart-quantity]', attribute: 'data-cart-quantity' },
    ],
    machinePrice: [],
    unitPrice: [
      { at: '.cart-item__details .cart-item__final-price' },
      { at: '.cart-item__details > .product-option' },
    ],
    selected: [],
  },
  currency,
  summary: { lines: null, total: '.totals__total-value' },
  empty: '.cart__empty-text, .is-empty .cart__warnings',
  observe: ['#main-cart-items', '#main-cart-footer', '#CartDrawer'],
};

/** The checkout has no names that last but its roles. A row's amount there is for all its pieces. */
const checkout: CartPage = {
  totalKind: 'grand',
  canaries: {
    items: '[aria-labelledby^="ResourceList"] [role="row"]',
    total: '[aria-labelledby^="MoneyLine-Heading"] [role="row"]',
  },
  groups: null,
  rows: '[aria-labelledby^="ResourceList"] [role="row"]:has([role="cell"])',
  skip: null,
  row: {
    id: [{ at: '[role="cell"]:nth-child(2)' }],
    title: [{ at: '[role="cell"]:nth-child(2) p' }, { at: '[role="cell"]:nth-child(2)' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [{ at: '[role="cell"]:nth-child(2) p + div p' }],
    seller: [],
    quantity: [{ at: '[role="cell"]:nth-child(3)', find: /(\d+)/ }],
    machinePrice: [],
    unitPrice: [],
    linePrice: [{ at: '[role="cell"]:nth-child(4)' }],
    selected: [],
  },
  currency,
  summary: {
    lines: {
      rows: '[aria-labelledby^="MoneyLine-Heading"] [role="row"]',
      label: '[role="rowheader"]',
      amount: '[role="cell"]',
      type: [],
    },
    total: null,
  },
  empty: null,
  observe: ['[aria-labelledby^="MoneyLine-Heading"]', '[aria-labelledby^="ResourceList"]'],
};

/** Shopify, at any host. Places of its own theme and of its checkout as seen in 2025 and 2026; other themes are for the reader of any page. */
export const shopify: Platform = {
  id: 'shopify',
  name: 'Shopify',
  orders: 'store-cart',
  marks:
    'script[src*="cdn.shopify.com"], link[href*="cdn.shopify.com"], link[href*="/cdn/shop/"], script[src*="/cdn/shop/"], meta[name="shopify-checkout-api-token"], meta[name="shopify-digital-wallet"]',
  pages: [
    { path: /\/checkouts\/.*\/(thank[-_]you|processing)\/?$/, kind: 'placed' },
    { path: /^(\/[a-z]{2}(-[a-z]{2})?)?(\/\d+)?\/checkouts\//, kind: 'checkout', page: checkout },
    { path: /^(\/[a-z]{2}(-[a-z]{2})?)?\/cart\/?$/, kind: 'cart', page: cart },
    { path: handle, kind: 'product', page: null },
  ],
  itemPath: '/variants/{id}',
  itemQuery: ['variant'],
};
