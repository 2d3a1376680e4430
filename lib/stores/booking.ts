import type { CartPage, Read, Store } from './store.ts';

/** The price in the property's currency: that one is charged. It stands beside a converted price where the shopper chose another currency. */
const charged = '.e2e-price-details__total-charge--property, .bp_pricedetails_total_hotel_currency';

/** A page with one price only that doesn't say it was converted. What is converted is not what will be paid, so it is no total. */
const onePrice = `body:not(:has(${charged}, .e2e-price-details__currency-exchange-info))`;

const shown = '.e2e-price-details__total-charge--user, .bp_pricedetails_total_value';
const lines =
  '.bp-price-details__breakdown-container .bp-price-details__charge-line, .bp_pricedetails_breakdown > li';

/** Codes are ISO's but for some, "US$", which the amounts themselves tell. */
const code = (at: string, attribute: string): Read => ({ at, attribute, find: /^([A-Z]{3})$/ });

const stay = '.bp-card--booking-summary, .bp_sidebar_content_block--bookingdetails_summary';
const rooms =
  '.bp-card--booking-summary .bp-list--compact, .bp_sidebar_content_block__li--rooms .bp_sidebar_content_block__li_content';
const name: readonly Read[] = [
  { at: '.bp-mfe-container--property-details h1' },
  { at: '.bp_hotel_name_title' },
  { at: rooms },
];

const bookingPage: CartPage = {
  totalKind: 'estimated',
  canaries: { items: stay, total: shown },
  groups: null,
  rows: `body:has(${stay})`,
  skip: null,
  row: {
    id: name,
    link: [
      { at: '.bp-booking-summary__change-selection a[href*="/hotel/"]', attribute: 'href' },
      { at: 'a.bp_modify_selection__link[href*="/hotel/"]', attribute: 'href' },
    ],
    title: name,
    picture: [],
    variant: [{ at: rooms }],
    seller: [],
    quantity: [],
    machinePrice: [],
    unitPrice: [],
    selected: [],
  },
  currency: [
    code('.e2e-price-details__total-charge--property', 'data-currency-code'),
    code(`body:has(${charged}) [data-hotel-currency-code]`, 'data-hotel-currency-code'),
    code(`${onePrice} :is(${shown})`, 'data-currency-code'),
    code(`${onePrice} [data-user-currency-code]`, 'data-user-currency-code'),
  ],
  summary: {
    lines: {
      rows: `${onePrice} :is(${lines})`,
      label:
        '.bp-price-details__charge-type, .bp-price-details__charge-name, .bp_pricedetails_room_name, .bp_pricedetails_breakdown_charge',
      amount:
        '.bp-price-details__charge-value, .bp_pricedetails_room_price, .bp_pricedetails_breakdown_price',
      type: [],
    },
    total: `${charged}, ${onePrice} :is(${shown})`,
  },
  empty: null,
  observe: ['.e2e-price-details', '.bp_pricedetails_box', '.bp-card--booking-summary'],
};

/**
 * Booking.com. Places as in pages saved from 2019 to 2024. A stay is one item. The total is the store's estimate: charges that are paid at the property
 * on top of it ("additional charges") are no part of it, and a price that was converted without saying the charged one is refused.
 */
export const booking: Store = {
  id: 'booking',
  name: 'Booking.com',
  orders: 'travel',
  home: 'https://secure.booking.com/book.html',
  hosts: [
    { host: 'secure.booking.com', currency: null },
    { host: 'www.booking.com', currency: null },
  ],
  pages: [
    { path: /^\/book\.html$/, kind: 'checkout', page: bookingPage },
    { path: /^\/confirmation(-[\w-]+)?(\.[\w.-]+)?$/, kind: 'placed' },
    { path: /^\/hotel\/[a-z]{2}\/[^/]+\.html$/, kind: 'product', page: null },
  ],
  itemPath: 'https://www.booking.com/searchresults.html?ss={id}',
  itemQuery: [],
};
