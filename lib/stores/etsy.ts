import type { CartPage, Store } from './store.ts';

const within = 'li[data-multi-shop-cart-single]';
const lines = { label: 'th, td:first-child', amount: '.money', type: [] };

/** A row's data are decimals in the currency that the shopper has chosen; the sign and the number of what is seen are two elements, in the order of the language. */
const cart: CartPage = {
  totalKind: 'estimated',
  canaries: {
    items: '[data-cart-listing]',
    total: 'form.enter-checkout-form tr',
  },
  groups: {
    at: within,
    seller: [{ at: '[data-selector="shop-name"]' }],
    summary: { lines: { ...lines, rows: 'form.enter-checkout-form tr' }, total: null },
  },
  rows: 'li[data-cart-listing]',
  skip: '[data-listing-available="0"], [data-listing-available="false"], [data-saved-cart-listing]',
  row: {
    id: [{ attribute: 'data-listing-id' }],
    title: [{ attribute: 'data-listing-title' }, { at: 'a[href*="/listing/"]' }],
    link: [{ at: 'a[href*="/listing/"]', attribute: 'href' }],
    picture: [
      { at: '[data-selector="listing-thumbnail"] img', attribute: 'src' },
      { at: 'img[data-selector="listing-thumbnail"]', attribute: 'src' },
    ],
    variant: [{ at: '[data-selector="listing-variations"]' }],
    seller: [],
    quantity: [
      { attribute: 'data-listing-quantity' },
      { at: 'input[data-quantity-value]', property: 'value' },
      { at: 'select', property: 'value' },
    ],
    machinePrice: [{ attribute: 'data-listing-unit-price' }],
    unitPrice: [],
    linePrice: [{ at: '.money' }],
    selected: [],
  },
  currency: [
    { at: '[data-multi-shop-cart-payment] .currency-symbol', find: /^\s*([A-Z]{3})\s*$/ },
    {
      at: '[data-multi-shop-cart-payment] .currency-symbol',
      find: /^\s*([€£])\s*$/,
      names: { '€': 'EUR', '£': 'GBP' },
    },
    {
      at: 'script:not([src])',
      property: 'text',
      find: /"(?:currency_code|currency)"\s*:\s*"([A-Z]{3})"/,
    },
  ],
  summary: {
    lines: {
      ...lines,
      rows: `[data-multi-shop-cart-payment] form.enter-checkout-form tr:not(${within}:not(:only-of-type) *)`,
    },
    total: null,
  },
  empty: '[data-empty-cart]',
  observe: ['#multi-shop-cart-list', '[data-multi-shop-cart-payment]'],
};

const locale = '(\\/[a-z]{2}(-[a-z]{2})?)?';

/** Etsy. Places as a saved cart of November 2025 has them; its checkout has not been described, so the reader of any page tries there. Each shop may have a summary of its own beside the one of all; shops that can't be paid together have no total in common, and are refused. */
export const etsy: Store = {
  id: 'etsy',
  name: 'Etsy',
  orders: 'store-cart',
  home: 'https://www.etsy.com/cart',
  hosts: [{ host: 'www.etsy.com', currency: null }],
  pages: [
    { path: new RegExp(`^${locale}/cart/\\d+/checkout`), kind: 'checkout', page: null },
    { path: new RegExp(`^${locale}/(cart/)?checkout(/|$)`), kind: 'checkout', page: null },
    { path: new RegExp(`^${locale}/cart(/listing\\.php)?/?$`), kind: 'cart', page: cart },
    { path: new RegExp(`^${locale}/listing/\\d+`), kind: 'product', page: null },
  ],
  itemPath: '/listing/{id}',
  itemQuery: [],
};
