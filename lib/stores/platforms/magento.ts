import type { CartPage, Read } from '../store.ts';
import type { Platform } from './platform.ts';

const currency: readonly Read[] = [
  {
    at: 'script:not([src])',
    property: 'text',
    find: /"(?:quote_currency_code|currencyCode|currency_code)"\s*:\s*"([A-Z]{3})"/,
  },
  { at: 'meta[itemprop="priceCurrency"]', attribute: 'content', find: /^([A-Z]{3})$/ },
];

const cart: CartPage = {
  totalKind: 'estimated',
  canaries: { items: '#shopping-cart-table .cart.item', total: '#cart-totals .grand .price' },
  groups: null,
  rows: '#shopping-cart-table .cart.item',
  skip: null,
  row: {
    id: [
      { at: 'input[name$="[qty]"]', attribute: 'data-cart-item-id' },
      { at: 'input[name$="[qty]"]', attribute: 'name', find: /cart\[(\d{1,20})\]/ },
    ],
    title: [{ at: '.product-item-name a' }, { at: '.product-item-name' }],
    link: [{ at: '.product-item-name a', attribute: 'href' }],
    picture: [{ at: 'img.product-image-photo', attribute: 'src' }],
    variant: [{ at: 'dl.item-options' }],
    seller: [],
    quantity: [{ at: 'input[name$="[qty]"]', property: 'value' }],
    machinePrice: [],
    unitPrice: [{ at: '.col.price .price' }],
    selected: [],
  },
  currency,
  summary: {
    lines: {
      rows: '#cart-totals tr',
      label: 'th',
      amount: 'td .price',
      type: [
        {
          attribute: 'class',
          find: /(?:^|\s)totals (sub|shipping|discount)(?! incl)(?:\s|$)/,
          names: { sub: 'ITEMS', shipping: 'SHIPPING', discount: 'DISCOUNT' },
        },
      ],
    },
    total: '#cart-totals .grand .price',
  },
  empty: '.cart-empty',
  observe: ['#cart-totals', '#shopping-cart-table'],
};

/** Magento 2 and Adobe Commerce, at any host. Places from its own templates; its checkout, drawn by a script, is for the reader of any page. */
export const magento: Platform = {
  id: 'magento',
  name: 'Magento',
  orders: 'store-cart',
  marks: 'body.checkout-cart-index, body.checkout-index-index, script[type="text/x-magento-init"]',
  pages: [
    { path: /\/checkout\/onepage\/success\/?$/, kind: 'placed' },
    { path: /\/checkout\/cart\/?$/, kind: 'cart', page: cart },
    { path: /\/checkout\/?$/, kind: 'checkout', page: null },
  ],
  itemPath: '/catalog/product/view/id/{id}',
  itemQuery: [],
};
