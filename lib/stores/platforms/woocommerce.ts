import type { CartPage, Read, RowPlaces } from '../store.ts';
import type { Platform } from './platform.ts';

/** The store's settings in a script; shops write whatever symbol they like beside an amount. */
const currency: readonly Read[] = [
  {
    at: 'script:not([src])',
    property: 'text',
    find: /"currency(?:_code)?"\s*:\s*(?:\{\s*"code"\s*:\s*)?"([A-Z]{3})"/,
  },
];

const row: RowPlaces = {
  id: [
    { at: '[data-product_id]', attribute: 'data-product_id' },
    { at: 'input.qty', attribute: 'name', find: /cart\[(\w{1,64})\]/ },
    { at: '.wc-block-components-product-name', attribute: 'href' },
    { at: '.product-name' },
    { at: '.wc-block-components-product-name' },
  ],
  title: [
    { at: '.product-name a' },
    { at: '.product-name', find: /^\s*(.+?)\s*(?:×.*)?$/s },
    { at: '.wc-block-components-product-name' },
  ],
  link: [
    { at: '.product-name a', attribute: 'href' },
    { at: 'a.wc-block-components-product-name', attribute: 'href' },
  ],
  picture: [{ at: 'img', attribute: 'src' }],
  variant: [{ at: '.variation' }, { at: '.wc-block-components-product-metadata' }],
  seller: [],
  quantity: [
    { at: 'input.qty', property: 'value' },
    { at: '.product-quantity', find: /(\d+)/ },
    { at: 'input.wc-block-components-quantity-selector__input', property: 'value' },
    { at: '.wc-block-components-order-summary-item__quantity', find: /(\d+)/ },
  ],
  machinePrice: [],
  unitPrice: [
    { at: '.product-price .amount' },
    { at: '.wc-block-components-product-price__value' },
  ],
  linePrice: [{ at: '.product-total .amount' }],
  selected: [],
};

/** In a list of ways to ship only the one that is chosen costs anything; the total may name the tax that is in it, in small type. */
const classicAmount =
  'td > .amount, td > strong > .amount, input[type="radio"]:checked + label .amount, input[type="hidden"] + label .amount';

/** Its templates name their rows, in whatever language the labels are. */
const rowType: Read = {
  attribute: 'class',
  find: /(?:^|\s)(cart-subtotal|shipping|fee|tax-rate|tax-total|cart-discount)(?:\s|$)/,
  names: {
    'cart-subtotal': 'ITEMS',
    shipping: 'SHIPPING',
    fee: 'FEE',
    'tax-rate': 'TAX',
    'tax-total': 'TAX',
    'cart-discount': 'DISCOUNT',
  },
};

const classic: CartPage = {
  totalKind: 'estimated',
  canaries: { items: '.cart_item', total: '.order-total .amount' },
  groups: null,
  rows: 'tr.cart_item',
  skip: null,
  row,
  currency,
  summary: {
    lines: {
      rows: '.cart_totals tr, .woocommerce-checkout-review-order-table tfoot tr',
      label: 'th',
      amount: classicAmount,
      type: [rowType],
    },
    total: '.order-total td > .amount, .order-total td > strong > .amount',
  },
  empty: '.cart-empty, .wc-empty-cart-message',
  observe: ['.cart_totals', '.woocommerce-cart-form', '.woocommerce-checkout-review-order'],
};

const blocks: CartPage = {
  ...classic,
  canaries: {
    items: '.wc-block-cart-items__row, .wc-block-components-order-summary-item',
    total: '.wc-block-components-totals-footer-item .wc-block-components-totals-item__value',
  },
  rows: '.wc-block-cart-items__row, .wc-block-components-order-summary-item',
  summary: {
    lines: {
      rows: '.wc-block-components-totals-item:not(.wc-block-components-totals-footer-item)',
      label: '.wc-block-components-totals-item__label',
      amount: '.wc-block-components-totals-item__value',
      type: [],
    },
    total: '.wc-block-components-totals-footer-item .wc-block-components-totals-item__value',
  },
  empty: '.wc-block-cart__empty-cart__title',
  observe: ['.wc-block-cart', '.wc-block-checkout'],
};

const base = {
  id: 'woocommerce',
  name: 'WooCommerce',
  orders: 'store-cart',
  itemPath: '/?p={id}',
  itemQuery: [],
} as const;

const anyPath = /^/;
const placed = { path: /\/order-received\/|\/order-received$/, kind: 'placed' } as const;

/** WooCommerce, at any host: carts and checkouts of the classic templates and of blocks, told apart by what stands in the page. Places from its own templates; shops translate the addresses. */
export const woocommerce: readonly Platform[] = [
  {
    ...base,
    marks: '.wc-block-cart',
    pages: [placed, { path: anyPath, kind: 'cart', page: blocks }],
  },
  {
    ...base,
    marks: '.wc-block-checkout',
    pages: [placed, { path: anyPath, kind: 'checkout', page: { ...blocks, totalKind: 'grand' } }],
  },
  {
    ...base,
    marks: 'body.woocommerce-cart .cart_totals',
    pages: [placed, { path: anyPath, kind: 'cart', page: classic }],
  },
  {
    ...base,
    marks: 'body.woocommerce-checkout .woocommerce-checkout-review-order-table',
    pages: [placed, { path: anyPath, kind: 'checkout', page: { ...classic, totalKind: 'grand' } }],
  },
];
