import type { CartPage, Store } from './store.ts';

/** The columns of a row: name, list price, what it costs now, quantity, all together. Gift cards, coupons and balances are ways to pay. */
const checkout: CartPage = {
  totalKind: 'grand',
  canaries: { items: '.item li .col1', total: '.p-total .price-d' },
  groups: null,
  rows: '.item li:has(.col1)',
  skip: null,
  row: {
    id: [
      {
        at: '.col1 a[href*="product.dangdang.com/"]',
        attribute: 'href',
        find: /product\.dangdang\.com\/(\d{3,20})\.html/,
      },
      { at: '.col1 span[title]', attribute: 'title' },
    ],
    title: [{ at: '.col1 span[title]', attribute: 'title' }, { at: '.col1' }],
    picture: [{ at: '.col1 img', attribute: 'src' }],
    variant: [],
    seller: [],
    quantity: [{ at: '.col4', find: /(\d+)/ }],
    machinePrice: [],
    unitPrice: [{ at: '.col3', find: /([¥￥]\s*[\d,.]+)/ }],
    linePrice: [{ at: '.col5' }],
    selected: [],
  },
  currency: [{ at: '.p-total .price-d', find: /([¥￥])/, names: { '¥': 'CNY', '￥': 'CNY' } }],
  summary: {
    lines: {
      rows: '.price-detail ul li',
      label: 'span:first-child',
      amount: '[id^="div_"], [id^="total_"], [id^="order_flow_"]',
      type: [
        {
          at: '#total_giftcard_real, #total_coupon_real, #total_cust_cash_real, #total_cust_point_real',
          attribute: 'id',
          names: {
            total_giftcard_real: 'SPECIAL_PAYMENTS',
            total_coupon_real: 'DISCOUNT',
            total_cust_cash_real: 'SPECIAL_PAYMENTS',
            total_cust_point_real: 'DISCOUNT',
          },
        },
      ],
    },
    total: '.p-total .price-d',
  },
  empty: null,
  observe: ['.price-detail', '.p-total', '.item'],
};

/** Dangdang. Its checkout as a template of about 2018 has it; of the cart only the address is known, so the reader of any page tries there. Amounts are always yuan. */
export const dangdang: Store = {
  id: 'dangdang',
  name: 'Dangdang',
  orders: 'store-cart',
  home: 'https://shopping.dangdang.com/shoppingcart/shopping_cart.aspx',
  hosts: ['shopping', 'newshopping', 'checkout', 'checkoutb', 'product'].map((name) => ({
    host: `${name}.dangdang.com`,
    currency: 'CNY',
  })),
  pages: [
    { path: /^\/shoppingcart\/shopping_cart(_add)?\.aspx$/, kind: 'cart', page: null },
    { path: /^\/(checkout|order_flow)\.aspx$/, kind: 'checkout', page: checkout },
    { path: /^\/(\d+\.html|main\/product\.aspx)$/, kind: 'product', page: null },
  ],
  itemPath: 'https://product.dangdang.com/{id}.html',
  itemQuery: [],
};
