import type { CartPage, OfferPage, Read, Store } from './store.ts';

/** The header's language and currency, "EN/ SEK". It tells the kronor apart, which the page writes all the same. */
const currency: readonly Read[] = [{ at: '[class*="ship-to--text"]', find: /\/\s*([A-Z]{3})\s*$/ }];

const itemId = /\/(?:item|i)\/(\d{1,20})(?:\.html|$|\?)/;

/** A row's price may have a note glued to it, "US $4.26VAT included". */
const withoutTaxNote = /^(.*?)\s*(?:VAT included)?\s*$/s;

const cart: CartPage = {
  totalKind: 'estimated',
  canaries: { items: '.cart-product', total: '.cart-summary-list .cart-summary-item-wrapStyle' },
  groups: { at: '.group-title-ctn', seller: [{}], summary: null },
  rows: '.cart-product',
  skip: '[class*="invalid"]',
  row: {
    id: [
      { at: 'a.cart-product-name-title', attribute: 'href', find: itemId },
      { at: 'a[class*="cart-product-name"]', attribute: 'href', find: itemId },
      { at: 'a[href*="/item/"]', attribute: 'href', find: itemId },
    ],
    title: [{ at: 'a.cart-product-name-title' }, { at: '[class*="cart-product-name"]' }],
    picture: [
      { at: '.cart-product-img img', attribute: 'src' },
      { at: 'img.cart-product-img', attribute: 'src' },
    ],
    variant: [{ at: '[class*="cart-product-sku"]' }, { at: '.skuStr' }],
    seller: [],
    quantity: [
      { at: 'input.comet-v2-input-number-input', property: 'value' },
      { at: 'input[aria-label="number"]', property: 'value' },
    ],
    machinePrice: [],
    unitPrice: [
      {
        at: '[class*="cart-product-price"]:not(del, s, [class*="crossed"], [class*="origin"])',
        find: withoutTaxNote,
      },
    ],
    selected: { mark: '.comet-v2-checkbox-checked' },
  },
  currency,
  summary: {
    lines: {
      rows: '.cart-summary-list .cart-summary-item-wrapStyle',
      label: '[class*="-label"]',
      amount: '[class*="-content"]',
      type: [],
    },
    total: null,
  },
  empty: '.cart-empty, [class*="cart-empty"]',
  observe: ['.cart-summary-list', '.cart-body', '#root'],
};

const product = ':is([class*="product-item"], [class*="group-product--wrapper"])';

/** The total's own row, or the amount in it where that stands apart from the label. */
const payable =
  '.pl-order-toal-container__item-content, .pl-order-toal-container__item:not(:has(> .pl-order-toal-container__item-content))';

const confirm: CartPage = {
  totalKind: 'grand',
  canaries: {
    items: `.pl-block-container ${product}`,
    lines: '.pl-summary-container .pl-summary__item-pc',
    total: payable,
  },
  groups: null,
  rows: `.pl-block-container ${product}:not(${product} *)`,
  skip: null,
  row: {
    id: [{ at: 'a[href*="/item/"]', attribute: 'href', find: itemId }],
    title: [{ at: 'a[class*="title"]' }, { at: '[class*="title"]' }, { at: 'a[href*="/item/"]' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [{ at: '[class*="sku"]' }],
    seller: [],
    quantity: [
      { at: 'input.comet-input-number-input', property: 'value' },
      { at: 'input.comet-v2-input-number-input', property: 'value' },
      { at: '[class*="quantity"]', find: /(\d+)/ },
    ],
    machinePrice: [],
    unitPrice: [
      {
        at: '[class*="price"]:not(del, s, [class*="crossed"], [class*="origin"])',
        find: withoutTaxNote,
      },
    ],
    selected: [],
  },
  currency,
  summary: {
    lines: {
      rows: '.pl-summary-container .pl-summary__item-pc',
      label: '[data-pl="pl-summary-title"], .pl-summary__item-title-pc',
      amount: '[class*="pl-summary__item-content"]',
      // What the shopper has to their credit is one of the ways to pay on this page.
      type: [{ find: /^\s*(Bonus)/, names: { Bonus: 'SPECIAL_PAYMENTS' } }],
    },
    total: payable,
  },
  empty: null,
  observe: ['.pl-summary-container', '.pl-order-toal-container', '#root'],
};

/** The Russian company's cart: machine-readable rows, in whole roubles. */
const russianCart: CartPage = {
  totalKind: 'items',
  canaries: {
    items: '[data-testid="productContainer"]',
    total: '#snow_cart_total_price_anchor',
  },
  groups: null,
  rows: '[data-testid="productContainer"]',
  skip: null,
  row: {
    id: [
      { at: 'a[href*="/item/"]', attribute: 'href', find: itemId },
      { at: '[id^="cart-item-"]', attribute: 'id', find: /^cart-item-(\d{1,20})$/ },
      { attribute: 'id', find: /^cart-item-(\d{1,20})$/ },
    ],
    title: [
      { attribute: 'data-product-title' },
      { at: '[data-product-title]', attribute: 'data-product-title' },
    ],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [],
    seller: [],
    quantity: [
      { attribute: 'data-product-quantity' },
      { at: '[data-product-quantity]', attribute: 'data-product-quantity' },
    ],
    machinePrice: [
      { attribute: 'data-product-unformatted-price' },
      { at: '[data-product-unformatted-price]', attribute: 'data-product-unformatted-price' },
    ],
    unitPrice: [],
    selected: [],
  },
  currency: [
    {
      at: '#snow_cart_total_price_anchor',
      find: /(₽|руб)/,
      names: { '₽': 'RUB', руб: 'RUB' },
    },
  ],
  summary: { lines: null, total: '#snow_cart_total_price_anchor' },
  empty: 'h3[class*="EmptyPage__title"]',
  observe: ['#snow_cart_total_price_anchor', '[class*="ProductWrapper__w"]', '#__aer_root__'],
};

const offered =
  '.product-price-current, .pdp-comp-price-current, [class^="price-default--current--"]';

const offer: OfferPage = {
  place: offered,
  price: [{ at: offered }],
  currency,
  observe: ['.pdp-info', '.product-price-current', '[class^="price-default--"]'],
};

/** The site in other languages; the language does not decide the currency. */
const languages = 'www he vi pt de fr es ru ar ja ko it nl pl tr th id m'.split(' ');

/** AliExpress (.com in all its languages, .us, .ru). Class names as seen live in 2026; the site's own misspelling "toal" is one of them. */
export const aliexpress: Store = {
  id: 'aliexpress',
  name: 'AliExpress',
  orders: 'store-cart',
  home: 'https://www.aliexpress.com/p/shoppingcart/index.html',
  hosts: [
    ...languages.map((language) => ({ host: `${language}.aliexpress.com`, currency: 'USD' })),
    { host: 'www.aliexpress.us', currency: 'USD' },
    { host: 'aliexpress.ru', currency: 'RUB' },
    { host: 'www.aliexpress.ru', currency: 'RUB' },
  ],
  pages: [
    { path: /^\/cart\/?$/, host: /\.ru$|^aliexpress\.ru$/, kind: 'cart', page: russianCart },
    { path: /^\/p\/second-payment\/pay-result\.html$/, kind: 'placed' },
    { path: /^\/(item|i)\/\d+\.html$/, kind: 'product', page: offer },
    { path: /^\/p\/shoppingcart\/index\.html$/, kind: 'cart', page: cart },
    { path: /^\/p\/trade\/confirm\.html$/, kind: 'checkout', page: confirm },
  ],
  itemPath: '/item/{id}.html',
  itemQuery: ['sku_id'],
};
