import type { CartPage, OfferPage, Store } from './store.ts';

/** eBay's sites with the currency that their plain signs mean; each stands at `www`, `cart`, `cart.payments` and `pay`. Belgium's are two, by language, and Canada has one in French. */
const sites = {
  'ebay.com': 'USD',
  'ebay.co.uk': 'GBP',
  'ebay.de': 'EUR',
  'ebay.fr': 'EUR',
  'ebay.it': 'EUR',
  'ebay.es': 'EUR',
  'ebay.nl': 'EUR',
  'ebay.at': 'EUR',
  'ebay.be': 'EUR',
  'befr.ebay.be': 'EUR',
  'benl.ebay.be': 'EUR',
  'ebay.ie': 'EUR',
  'ebay.pl': 'PLN',
  'ebay.ch': 'CHF',
  'ebay.com.au': 'AUD',
  'ebay.ca': 'CAD',
  'cafr.ebay.ca': 'CAD',
  'ebay.com.hk': 'HKD',
  'ebay.com.my': 'MYR',
  'ebay.ph': 'PHP',
  'ebay.com.sg': 'SGD',
};

const itemId = /\/itm\/(?:[^/?#]+\/)?(\d{8,13})/;

const subtotal = '[data-test-id="SUBTOTAL"], [data-testid="SUBTOTAL"]';

/** What a seller's bucket and the summary show is what is charged; a converted figure beside it is only near it, and makes an amount unclear. */
const cart: CartPage = {
  totalKind: 'before-tax',
  canaries: { items: '.cart-bucket-lineitem', total: subtotal },
  groups: null,
  rows: '.cart-bucket-lineitem',
  skip: '[class*="saved" i], [data-test-id*="save-for-later-list" i]',
  row: {
    id: [{ at: 'a[href*="/itm/"]', attribute: 'href', find: itemId }],
    title: [{ at: '.item-title' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [{ at: '.item-variations' }],
    seller: [],
    quantity: [
      { at: 'select[data-test-id="qty-dropdown"]', property: 'value' },
      { at: 'input.textbox__control', property: 'value' },
    ],
    machinePrice: [],
    unitPrice: [{ at: '.item-price' }],
    selected: [],
  },
  currency: [],
  summary: {
    lines: {
      rows: '[data-test-id="cart-summary"] .cart-summary-line-item, [data-testid="cart-summary"] .cart-summary-line-item',
      label: ':not(.val-col, .val-col *)',
      amount: '.val-col',
      type: [],
    },
    total: subtotal,
  },
  empty: '[data-test-id="start-shopping"]',
  observe: ['[data-test-id="cart-summary"]', '[data-testid="cart-summary"]', '.cart-bucket'],
};

/** Here a row's price is that of all its pieces, as maintained code that divides it has it. */
const checkout: CartPage = {
  totalKind: 'grand',
  canaries: { items: '.line-item--listings', total: '[data-test-id="TOTAL"]' },
  groups: null,
  rows: '.line-item--listings',
  skip: null,
  row: {
    id: [{ at: 'a[href*="/itm/"]', attribute: 'href', find: itemId }, { at: '.item-title' }],
    title: [{ at: '.item-title' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [{ at: '.item-variations' }],
    seller: [],
    quantity: [
      { at: '.item-quantity select', property: 'value' },
      { at: '.item-quantity input', property: 'value' },
      { at: 'select[data-test-id="CART_DETAILS_ITEM_QUANTITY"]', property: 'value' },
      { at: '.item-quantity', find: /(\d+)/ },
    ],
    machinePrice: [],
    unitPrice: [],
    linePrice: [{ at: '.item-price' }],
    selected: [],
  },
  currency: [],
  summary: {
    lines: {
      rows: '.summary-item',
      label: ':not(.amount, .amount *)',
      amount: '.amount',
      type: [],
    },
    total: '[data-test-id="TOTAL"] .amount',
  },
  empty: null,
  observe: ['.summary-item', '[data-test-id="TOTAL"]', '#mainContent'],
};

const product: OfferPage = {
  place: '.x-price-primary',
  price: [{ at: '.x-price-primary .ux-textspans' }],
  currency: [],
  observe: ['.x-price-section', '.x-price-primary'],
};

/** eBay, every site. Places as maintained code of 2025 and 2026 names them; what stands beside an amount in its row is the label. */
export const ebay: Store = {
  id: 'ebay',
  name: 'eBay',
  orders: 'store-cart',
  home: 'https://cart.ebay.com/',
  hosts: Object.entries(sites).flatMap(([site, currency]) =>
    ['www', 'cart', 'cart.payments', 'pay'].map((name) => ({
      host: `${name}.${site}`,
      currency,
    })),
  ),
  pages: [
    { path: /^\/api\//, kind: 'none' },
    { path: /^\/(sc\/(view|add))?\/?$/, host: /^cart\./, kind: 'cart', page: cart },
    { path: /^\/(rxo|rgxo|xo)(\/view)?\/?$/, host: /^pay\./, kind: 'checkout', page: checkout },
    { path: itemId, host: /^www\./, kind: 'product', page: product },
  ],
  itemPath: '/itm/{id}',
  itemQuery: ['var'],
};
