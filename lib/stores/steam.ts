import type { CartPage, OfferPage, Read, Store } from './store.ts';

/** Steam's own numbers of currencies. Argentina and Turkey pay in US dollars now. */
const currencyNumbers = {
  1: 'USD',
  2: 'GBP',
  3: 'EUR',
  4: 'CHF',
  5: 'RUB',
  6: 'PLN',
  7: 'BRL',
  8: 'JPY',
  9: 'NOK',
  10: 'IDR',
  11: 'MYR',
  12: 'PHP',
  13: 'SGD',
  14: 'THB',
  15: 'VND',
  16: 'KRW',
  17: 'TRY',
  18: 'UAH',
  19: 'MXN',
  20: 'CAD',
  21: 'AUD',
  22: 'NZD',
  23: 'CNY',
  24: 'INR',
  25: 'CLP',
  26: 'PEN',
  27: 'COP',
  28: 'ZAR',
  29: 'HKD',
  30: 'TWD',
  31: 'SAR',
  32: 'AED',
  34: 'ARS',
  35: 'ILS',
  37: 'KZT',
  38: 'KWD',
  39: 'QAR',
  40: 'CRC',
  41: 'UYU',
};

/** The page's configuration, of an account or of somebody not signed in. It tells JPY from CNY and whose krone it is, which the page writes all the same. */
const configured = (path: string): Read => ({
  at: '#application_config',
  attribute: 'data-store_user_config',
  json: path.split('.'),
  names: currencyNumbers,
});

const currency: readonly Read[] = [
  configured('accountcart.cart.subtotal.currency_code'),
  configured('shoppingcart.lineitems.0.package_item.costwhenadded.currencycode'),
];

/** Parts of the cart of 2024 and later; generated names that have stood unchanged since then. */
const now = {
  row: '.XjPmFc2t_i1DAuEXEbIX',
  loading: '._1_mV-2sC0r25eLrKyufPRK',
  title: '.EflKs0JjldhDSxbUBaiOp',
  price: '.pk-LoKoNmmPK4GBiC9DR8',
  total: '._2WLaY5TxjBGVyuWe_6KS3N',
};

const itemLink = 'a[href*="/app/"], a[href*="/sub/"], a[href*="/bundle/"]';

const cart: CartPage = {
  totalKind: 'items',
  canaries: {
    items: `${now.row}, .cart_item`,
    total: `${now.total}, #cart_estimated_total`,
  },
  groups: null,
  rows: `${now.row}, .cart_item`,
  skip: now.loading,
  row: {
    id: [
      { at: itemLink, attribute: 'href', find: /\/((?:app|sub|bundle)\/\d{1,12})/ },
      { at: now.title },
      { at: '.cart_item_desc a' },
    ],
    link: [{ at: itemLink, attribute: 'href' }],
    title: [{ at: now.title }, { at: '.cart_item_desc a' }],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [],
    seller: [],
    quantity: [],
    machinePrice: [],
    unitPrice: [{ at: now.price }, { at: '.cart_item_price .price:not(.original_price)' }],
    selected: [],
  },
  currency,
  summary: { lines: null, total: `${now.total}, #cart_estimated_total` },
  empty: null,
  observe: ['[data-featuretarget="react-root"]', '.cart_totals_area', '.cart_item_list'],
};

/** Only these rows: one for what the wallet pays would be no line of the price. */
const reviewLines = ['subtotal', 'shipping', 'taxes'].map(
  (of) => `.cart_total_row:has(> #review_${of}_value)`,
);

const review: CartPage = {
  totalKind: 'grand',
  canaries: {
    items: '#checkout_review_cart_area, .approvetxn_lineitem_row',
    lines: '#review_subtotal_value',
    total: '#review_total_value',
  },
  groups: null,
  rows: '.checkout_review_cart_item, .approvetxn_lineitem_row',
  skip: null,
  row: {
    id: [
      { at: '.checkout_review_item_desc', find: /^\s*(\S.*)/ },
      { at: '.approvetxn_lineitem_description' },
    ],
    title: [
      { at: '.checkout_review_item_desc', find: /^\s*(\S.*)/ },
      { at: '.approvetxn_lineitem_description' },
    ],
    picture: [{ at: 'img', attribute: 'src' }],
    variant: [],
    seller: [],
    quantity: [],
    machinePrice: [],
    unitPrice: [
      { at: '.checkout_review_item_price .price:not(.original_price)' },
      { at: '.approvetxn_lineitem_price' },
    ],
    selected: [],
  },
  currency: [],
  summary: {
    lines: {
      rows: reviewLines.join(', '),
      label: 'div:not(.price)',
      amount: '.price',
      type: [],
    },
    total: '#review_total_value',
  },
  empty: null,
  observe: ['#review_tab', '.cart_totals_area'],
};

const shownPrice = '.game_area_purchase_game :is(.game_purchase_price, .discount_final_price)';

const product: OfferPage = {
  place: shownPrice,
  price: [{ at: shownPrice }],
  currency: [{ at: 'meta[itemprop="priceCurrency"]', attribute: 'content' }],
  observe: ['.game_area_purchase_game'],
};

/**
 * Steam. Places as in saved pages of the cart and the checkout and in maintained extensions of 2024 to 2026; a bare $ is the US dollar there, other dollars have letters.
 * The checkout names no currency in its data: what is shown with a shared sign (¥, kr, R) is refused. The receipt shares the checkout's address.
 */
export const steam: Store = {
  id: 'steam',
  name: 'Steam',
  orders: 'game-account',
  home: 'https://store.steampowered.com/cart',
  hosts: [
    { host: 'store.steampowered.com', currency: 'USD' },
    { host: 'checkout.steampowered.com', currency: 'USD' },
  ],
  pages: [
    { path: /^\/cart(\/|$)/, kind: 'cart', page: cart },
    { path: /^\/checkout\/(sendgift|addfreelicense)(\/|$)/, kind: 'none' },
    { path: /^\/checkout(\/|$)/, kind: 'checkout', page: review },
    { path: /^\/(app|sub)\/\d+(\/|$)/, kind: 'product', page: product },
    { path: /^\/bundle\/\d+(\/|$)/, kind: 'product', page: null },
    { path: /^\/(itemcart|steamaccount)\//, kind: 'none' },
  ],
  itemPath: '/search/?term={id}',
  itemQuery: [],
};
