import type { CartPage, OfferPage, Read, Store } from './store.ts';

/** Amazon's marketplaces: `www.amazon.<end>` with the currency of an ambiguous symbol there. Which currency is charged is read from the page: amazon.com shows several. */
const marketplaces = {
  com: 'USD',
  'co.uk': 'GBP',
  de: 'EUR',
  fr: 'EUR',
  it: 'EUR',
  es: 'EUR',
  nl: 'EUR',
  se: 'SEK',
  pl: 'PLN',
  'com.be': 'EUR',
  ie: 'EUR',
  'com.tr': 'TRY',
  ae: 'AED',
  sa: 'SAR',
  eg: 'EGP',
  in: 'INR',
  'co.jp': 'JPY',
  'com.au': 'AUD',
  ca: 'CAD',
  'com.mx': 'MXN',
  'com.br': 'BRL',
  sg: 'SGD',
  'co.za': 'ZAR',
  cn: 'CNY',
};

const asin = /amzn1\.asin\.(\w{10})/;
const currency: readonly Read[] = [
  { at: '#sc-active-cart [data-subtotal]', attribute: 'data-subtotal', json: ['subtotal', 'code'] },
];

const cart: CartPage = {
  totalKind: 'items',
  canaries: {
    items: '#sc-active-cart',
    total: '#sc-subtotal-amount-activecart .sc-price, #sc-subtotal-amount-buybox .sc-price',
  },
  groups: null,
  rows: '#sc-active-cart .sc-list-item[data-asin]',
  skip: '[data-itemtype="saved"], [data-removed="1"], [data-removed="true"], [data-outofstock="1"], [data-name="Saved Items"]',
  row: {
    id: [
      { attribute: 'data-asin', find: /^\s*([\w-]{1,40})\s*$/ },
      { attribute: 'data-csa-c-item-id', find: asin },
    ],
    title: [
      { at: '.sc-product-title .a-truncate-full' },
      { at: '.sc-grid-item-product-title .a-truncate-full' },
      { at: '.sc-product-title' },
      { at: '.sc-grid-item-product-title' },
      { attribute: 'data-producttitle' },
    ],
    picture: [{ at: 'img.sc-product-image', attribute: 'src' }],
    variant: [{ at: '.sc-product-variation' }],
    seller: [{ at: '.sc-seller' }, { at: '.sc-product-seller' }],
    quantity: [
      { attribute: 'data-quantity' },
      { at: 'fieldset[name="sc-quantity"]', attribute: 'data-steppervalue' },
      { at: '[name="quantityBox"]', property: 'value' },
      { at: 'select[name="quantity"]', property: 'value' },
      { at: '.sc-non-editable-quantity', find: /(\d+)/ },
    ],
    machinePrice: [{ attribute: 'data-price' }],
    unitPrice: [
      { at: '.apex-price-to-pay-value' },
      { at: '.sc-badge-price-to-pay .sc-product-price' },
      { at: '.sc-product-price' },
    ],
    selected: [{ attribute: 'data-isselected' }],
  },
  currency,
  summary: {
    lines: null,
    total: '#sc-subtotal-amount-activecart .sc-price, #sc-subtotal-amount-buybox .sc-price',
  },
  empty: '.sc-your-amazon-cart-is-empty, #sc-empty-cart, .sc-cart-header .sc-empty-cart-header',
  observe: ['#sc-active-cart', '#sc-buy-box'],
};

const checkout: CartPage = {
  totalKind: 'grand',
  canaries: {
    items:
      '[data-csa-c-slot-id="checkout-itemBlockPanel"] .lineitem-container, #spc-orders [data-asin]',
    lines: '#subtotals-marketplace-table, #subtotals-transactional-table',
    total: '.grand-total-price',
  },
  groups: null,
  rows: '[data-csa-c-slot-id="checkout-itemBlockPanel"] .lineitem-container, #spc-orders [data-asin]',
  skip: '.a-popover-preload',
  row: {
    id: [
      { attribute: 'data-asin', find: /^\s*([\w-]{1,40})\s*$/ },
      { at: '[data-csa-c-item-id*="amzn1.asin."]', attribute: 'data-csa-c-item-id', find: asin },
      { attribute: 'data-csa-c-item-id', find: asin },
      {
        at: 'span[data-testid^="Item_asin_"]',
        attribute: 'data-testid',
        find: /Item_asin_(\w{10})/,
      },
    ],
    title: [{ at: '.lineitem-title-text' }, { at: '.item-title' }, { at: '.asin-title' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [{ at: '.lineitem-variation' }],
    seller: [{ at: '.lineitem-seller-section' }],
    quantity: [
      { at: 'fieldset[name="checkout-quantity-stepper"]', attribute: 'data-steppervalue' },
      { at: '[data-a-selector="inner-value"]', find: /(\d+)/ },
      { at: '.quantity-display', find: /(\d+)/ },
      { at: '.item-quantity', find: /(\d+)/ },
    ],
    machinePrice: [],
    unitPrice: [
      { at: '.a-price:not([data-a-strike]) .apex-price-to-pay-value' },
      { at: 'span.lineitem-price-text.a-text-bold' },
      { at: '.a-color-price' },
    ],
    selected: [],
  },
  currency: [],
  summary: {
    lines: {
      rows: ':is(#subtotals-marketplace-table, #subtotals-transactional-table) :is(li, tr):not(.a-popover-preload)',
      label: '.order-summary-line-term, td:first-child',
      amount: '.order-summary-line-definition, td:last-child',
      type: [{ at: 'input[name="subtotalLineType"]', attribute: 'value' }],
    },
    total: '.grand-total-price:not(#checkout-sticky-summary *)',
  },
  empty: null,
  observe: [
    '#subtotals-marketplace-table',
    '#subtotals-transactional-table',
    '#checkout-page-container',
    '#spc-orders',
  ],
};

const payable =
  '#corePriceDisplay_desktop_feature_div .priceToPay, #corePrice_feature_div .a-price:not([data-a-strike]), #corePriceDisplay_mobile_feature_div .priceToPay';

/** A price that depends on a choice still to be made is a range, and no offer. */
const product: OfferPage = {
  place: payable,
  price: [{ at: payable }],
  currency: [
    { at: '#twister-plus-price-data-price-unit', property: 'value', find: /^([A-Z]{3})$/ },
  ],
  observe: ['#corePriceDisplay_desktop_feature_div', '#corePrice_feature_div'],
};

/** Amazon, every marketplace. Places as seen in saved cart pages and maintained code of 2024 to 2026; of the carts for groceries only the addresses are known. */
export const amazon: Store = {
  id: 'amazon',
  name: 'Amazon',
  orders: 'store-cart',
  home: 'https://www.amazon.com/gp/cart/view.html',
  hosts: [
    ...Object.entries(marketplaces).map(([end, code]) => ({
      host: `www.amazon.${end}`,
      currency: code,
    })),
    { host: 'smile.amazon.com', currency: 'USD' },
    { host: 'smile.amazon.co.uk', currency: 'GBP' },
    { host: 'smile.amazon.de', currency: 'EUR' },
  ],
  language: /^\/-\/\w\w(_\w\w)?(?=\/)/,
  pages: [
    { path: /^\/gp\/buy\/thankyou\//, kind: 'placed' },
    {
      path: /^(\/[^/]+)?\/(dp|gp\/product|gp\/aw\/d)\/\w{10}(\/|$)/,
      kind: 'product',
      page: product,
    },
    { path: /^\/gp\/cart\/view\.html(\/|$)/, kind: 'cart', page: cart },
    { path: /^\/gp\/aw\/c(\/|$)/, kind: 'cart', page: cart },
    { path: /^\/cart(\/ref=[^/]*)?\/?$/, kind: 'cart', page: cart },
    { path: /^\/cart\/(localmarket|fresh)(\/|$)/, kind: 'cart', page: null },
    {
      path: /^\/checkout\/p\/[^/]+\/(spc|pay|address|itemselect)(\/|$)/,
      kind: 'checkout',
      page: checkout,
    },
    { path: /^\/spc(\/|$)/, kind: 'checkout', page: checkout },
    {
      path: /^\/gp\/buy\/(spc|payselect|addressselect|shipoptionselect)\/handlers\/display\.html/,
      kind: 'checkout',
      page: checkout,
    },
  ],
  itemPath: '/dp/{id}',
  itemQuery: ['smid', 'psc', 'th'],
};
