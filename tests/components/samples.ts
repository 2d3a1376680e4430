import type { ShownAccount } from '../../components/account/AccountView.tsx';
import type { CartChange } from '../../components/ordering/CartChanged.tsx';
import { type Means, noMeans } from '../../components/ordering/means.ts';
import type { WayRow } from '../../components/ordering/way-row.ts';
import type { OrderSummary } from '../../components/orders/OrderRow.tsx';
import { waysOf } from '../../entrypoints/pages/ways-of.ts';
import type { Cart, CartItem } from '../../lib/cart/cart.ts';
import type { Money } from '../../lib/money/money.ts';
import type { Rate } from '../../lib/money/rate.ts';
import { toman } from '../../lib/money/unit.ts';
import type { Claim } from '../../lib/orders/claim.ts';
import type { Message } from '../../lib/orders/message.ts';
import type { Order } from '../../lib/orders/order.ts';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import type { OrderStatus } from '../../lib/orders/status.ts';
import type { Breakdown } from '../../lib/pricing/breakdown.ts';
import type { DayPrice } from '../../lib/pricing/prices-by-day.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import type { Reduction } from '../../lib/pricing/reduction.ts';

/** 09:40 UTC on 18 May 2026, the moment at which every sample is looked at. */
export const now = Date.UTC(2026, 4, 18, 9, 40);

const usd = (minor: number): Money => ({ minor, currency: 'USD' });
const tomans = (amount: number): Money => ({ minor: amount * 1000, currency: 'IRR' });

const item = (
  id: string,
  title: string,
  minor: number,
  more: Partial<CartItem> = {},
): CartItem => ({
  id,
  title,
  link: `https://www.amazon.com/dp/${id}`,
  picture: `https://pictures.example/${id}.svg`,
  variant: null,
  seller: null,
  quantity: 1,
  unitPrice: usd(minor),
  selected: true,
  ...more,
});

export const cart: Cart = {
  store: 'amazon',
  page: 'cart',
  address: 'https://www.amazon.com/gp/cart/view.html',
  items: [
    item(
      'B0CX23V2ZK',
      'Noise-cancelling over-ear headphones, 50 hours, foldable, with travel case',
      12999,
      {
        variant: 'Midnight blue',
      },
    ),
    item('B09V3KXJPB', 'Linear algebra done right', 4150, { quantity: 2 }),
    item('B0B7RXSV5N', 'USB-C charger, 65 W', 3599, { selected: false, picture: null }),
  ],
  lines: [
    { kind: 'items', label: 'Items (3)', amount: usd(21299) },
    { kind: 'shipping', label: 'Shipping', amount: usd(1849) },
    { kind: 'discount', label: 'Coupon', amount: usd(-1000) },
  ],
  total: usd(22148),
  totalKind: 'before-tax',
  seenAt: '2026-05-18T09:37:00Z',
};

export const rate: Rate = {
  from: 'USD',
  to: 'IRR',
  value: 11284005,
  scale: 1,
  at: '2026-05-18T09:15:00Z',
  source: 'UpCard',
};

export const oneDollar = { foreign: usd(100), local: tomans(112_840) };

const hundreds =
  '1084 1087 1085 1091 1099 1096 1094 1102 1110 1114 1112 1108 1110 1119 1126 1124 1131 1139 1144 1142 1147 1143 1138 1140 1133 1129 1122 1126 1125';
const dayBefore = (days: number) => new Date(now - days * 86_400_000).toISOString().slice(0, 10);
const priced = (minors: readonly number[]): DayPrice[] =>
  minors.map((minor, at) => ({
    day: dayBefore(minors.length - 1 - at),
    price: { minor, currency: 'IRR' },
  }));

/** What a dollar cost on the last thirty days. */
export const dollarByDay = priced([
  ...hundreds.split(' ').map((hundred) => tomans(Number(hundred) * 100).minor),
  oneDollar.local.minor,
]);
export const stillDollar = priced(Array.from({ length: 9 }, () => oneDollar.local.minor));

export const localTotal = tomans(27_450_000);

export const price: Breakdown = {
  lines: [
    {
      code: 'items',
      name: 'Items',
      amount: tomans(24_033_793),
      foreign: usd(21299),
      bearer: 'buyer',
    },
    {
      code: 'shipping',
      name: 'Shipping',
      amount: tomans(2_086_412),
      foreign: usd(1849),
      bearer: 'buyer',
    },
    {
      code: 'discount',
      name: 'Discount',
      amount: tomans(-1_128_400),
      foreign: usd(-1000),
      bearer: 'buyer',
    },
    {
      code: 'service-fee',
      name: 'Service fee',
      amount: tomans(2_458_195),
      foreign: null,
      bearer: 'buyer',
    },
    { code: 'payee-fee', name: 'Seller’s fee', amount: tomans(0), foreign: null, bearer: 'payee' },
  ],
  total: localTotal,
  rate,
};

const fee = { fixed: null, minimum: null, bearer: 'buyer' as const };
const hours = {
  ...{ timeZone: 'Asia/Tehran', days: [6, 7, 1, 2, 3, 4], from: '09:00', to: '18:00' },
  shorter: [{ day: 4, from: '09:00', to: '13:00' }],
  holidays: ['2026-06-04'],
};
const key = (kid: string) => ({
  kid,
  kty: 'OKP' as const,
  crv: 'Ed25519' as const,
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
});

export const upcard: Profile = {
  id: 'upcard',
  name: 'UpCard',
  practice: true,
  settlement: 'IRR',
  unit: toman,
  roundTo: 1000,
  kinds: ['store-cart', 'exam', 'travel', 'game-account', 'subscription'],
  currencies: null,
  payeeCountries: null,
  refusedPayerCountries: [],
  ways: [{ id: 'shetab', name: 'Shetab card', card: null, fees: [] }],
  fees: [{ ...fee, code: 'service-fee', name: 'Service fee', partsPerMillion: 98_000 }],
  limits: { minimum: null, maximum: null },
  identityRequired: true,
  workingHours: hours,
  promiseHours: 2,
  quoteKeys: [key('upcard-2026-05')],
  sealingKeys: [],
};

export const kops: Profile = {
  ...upcard,
  id: 'kops',
  name: 'KOPS',
  settlement: 'USD',
  unit: null,
  roundTo: 1,
  kinds: ['seller-invoice'],
  currencies: ['USD'],
  payeeCountries: ['KR'],
  fees: [
    { ...fee, code: 'payee-fee', name: 'Seller’s fee', partsPerMillion: 26_000, bearer: 'payee' },
  ],
  identityRequired: false,
  workingHours: { timeZone: 'Asia/Seoul', days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
  quoteKeys: [key('kops-1')],
};

const shopAt = (origin: string, profile: Profile) => ({
  origin,
  profile,
  addedAt: rate.at,
  fetchedAt: rate.at,
});
/** As UpCard, rounded to what the other samples show. */
const roundUpcard: Profile = {
  ...upcard,
  roundTo: 10_000_000,
  fees: [{ ...fee, code: 'service-fee', name: 'Service fee', partsPerMillion: 98_350 }],
};
const waysSource = {
  kind: 'store-cart' as const,
  shops: [shopAt('https://upcard.example', roundUpcard), shopAt('https://kops.example', kops)],
  allRates: [
    {
      origin: 'https://upcard.example',
      rates: [rate, { ...rate, from: 'KZT', value: 2180, scale: 0 }],
      fetchedAt: rate.at,
    },
  ],
  accounts: [],
  now: new Date(now),
};

export const waysInIran: readonly WayRow[] = waysOf({
  ...waysSource,
  cart,
  settings: { country: 'IR', currency: 'IRR', intermediary: 'https://upcard.example' },
  means: noMeans,
});

/** The ways to pay AliExpress from Kazakhstan, by what the shopper tells of what they have. */
export const waysInKazakhstan = (means: Means): readonly WayRow[] =>
  waysOf({
    ...waysSource,
    cart: { ...cart, store: 'aliexpress' },
    settings: { country: 'KZ', currency: 'KZT', intermediary: 'https://upcard.example' },
    means,
  });

export const changes: readonly CartChange[] = [
  {
    of: 'item',
    title: 'Linear algebra done right',
    variant: null,
    before: { quantity: 2, unitPrice: usd(4150) },
    after: { quantity: 1, unitPrice: usd(4150) },
  },
  {
    of: 'item',
    title: 'Desk lamp, warm light',
    variant: 'White',
    before: null,
    after: { quantity: 1, unitPrice: usd(2599) },
  },
  { of: 'line', kind: 'shipping', label: 'Shipping', before: usd(1849), after: usd(1499) },
  { of: 'line', kind: 'discount', label: 'Coupon', before: usd(-1000), after: null },
];
export const changedTotal = usd(21397);

const orderId = '8b0c4fbe-6a5e-4d39-9b0c-3a1f54e7d201';
const digest = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg';

const event = (
  seq: number,
  status: OrderStatus,
  actor: OrderEvent['actor'],
  at: string,
  note = '',
): OrderEvent => ({
  seq,
  order: orderId,
  status,
  actor,
  at,
  note,
  previous: seq === 1 ? null : digest,
  hash: digest,
});

const history = [
  event(1, 'placed', 'shopper', '2026-05-17T15:02:00Z'),
  event(2, 'identity-needed', 'system', '2026-05-17T15:02:00Z'),
  event(3, 'payment-due', 'staff', '2026-05-18T06:10:00Z', 'Identity checked, thank you.'),
  event(4, 'paid', 'gateway', '2026-05-18T06:31:00Z'),
  event(5, 'buying', 'staff', '2026-05-18T07:20:00Z'),
  event(6, 'done', 'staff', '2026-05-18T08:05:00Z'),
];

/** An order that went as far as `status` along the straight way. */
export function orderAt(status: OrderStatus): Order {
  const events = history.slice(0, history.findIndex((one) => one.status === status) + 1);
  return {
    id: orderId,
    number: 'U-10482',
    status,
    cart,
    form: { kind: 'store-cart', delivery: null, variantsConfirmed: true, note: '' },
    way: 'shetab',
    price,
    placedAt: '2026-05-17T15:02:00Z',
    payBefore: '2026-05-18T18:02:00Z',
    promisedBy: '2026-05-18T10:31:00Z',
    refund: null,
    receipt:
      status === 'done'
        ? {
            storeOrderNumber: '114-3941689-8772232',
            charged: usd(22148),
            at: '2026-05-18T08:05:00Z',
            note: 'Arrives between 24 and 28 May.',
          }
        : null,
    events,
  };
}

const summary: OrderSummary = {
  id: orderId,
  storeName: 'Amazon',
  intermediaryName: 'UpCard',
  firstItem: cart.items[0]?.title ?? '',
  moreItems: 2,
  total: localTotal,
  placedAt: '2026-05-17T15:02:00Z',
  state: { at: 'intermediary', status: 'payment-due' },
  words: 'Amazon UpCard U-10482 Noise-cancelling over-ear headphones',
};

export const orders: readonly OrderSummary[] = [
  {
    ...summary,
    id: 'a',
    storeName: 'eBay',
    firstItem: 'دفتر یادداشت چرمی دست‌دوز',
    moreItems: 0,
    total: tomans(3_120_000),
    placedAt: '2026-05-18T09:38:00Z',
    state: { at: 'device', standing: 'waiting' },
  },
  summary,
  {
    ...summary,
    id: 'b',
    storeName: 'Etsy',
    firstItem: 'Hand-thrown mug, speckled glaze',
    moreItems: 1,
    total: tomans(5_904_000),
    placedAt: '2026-05-14T11:00:00Z',
    state: { at: 'intermediary', status: 'done' },
  },
  {
    ...summary,
    id: 'c',
    storeName: 'AliExpress',
    firstItem: 'Silicone baking mould',
    moreItems: 0,
    total: tomans(811_000),
    placedAt: '2026-04-30T11:00:00Z',
    state: { at: 'intermediary', status: 'failed' },
  },
];

/** A year of orders, a few each month. */
export const manyOrders: readonly OrderSummary[] = [
  ...orders,
  ...[1, 2, 3, 4, 5].flatMap((month) =>
    [8, 21].map((day) => ({
      ...summary,
      id: `${month} ${day}`,
      total: tomans(1_100_000 * (month + day)),
      placedAt: new Date(Date.UTC(2026, 5 - month, day)).toISOString(),
      state: { at: 'intermediary', status: 'done' } as const,
    })),
  ),
];

export const account: ShownAccount = {
  name: 'نسرین آزاد',
  email: 'nasrin@mail.example',
  phone: '+98 912 000 0000',
  country: 'IR',
  identity: { state: 'refused', reason: 'The picture of the card can’t be read.' },
};

export const stores = [
  { id: 'amazon', name: 'Amazon', address: 'https://www.amazon.com' },
  { id: 'ebay', name: 'eBay', address: 'https://www.ebay.com' },
  { id: 'walmart', name: 'Walmart', address: 'https://www.walmart.com' },
  { id: 'etsy', name: 'Etsy', address: 'https://www.etsy.com' },
  { id: 'target', name: 'Target', address: 'https://www.target.com' },
  { id: 'aliexpress', name: 'AliExpress', address: 'https://www.aliexpress.com' },
];

/** What "copy a report" shows. */
export const report = `amazon: page-changed; not found: total, rows
www.amazon.com/gp/cart/view.html
main
 div#sc-active-cart.a-cardui[data-name]
  h1 "Aaaa Aaaa"
  div.sc-list-item[data-asin][data-price] "$9.99"
 div#sc-buy-box.a-box "Aaaa (9 aa): $99.99"`;

/** A directory that was asked for "haneul". */
export const payees = {
  query: 'haneul',
  found: [
    {
      id: 'KR-100101',
      name: 'Haneul Tools Co., Ltd.',
      localName: '하늘공구',
      country: 'KR',
      city: 'Incheon',
      targets: [
        { id: 'KR-100101-1', name: 'Samples' },
        { id: 'KR-100101-2', name: 'Small orders' },
      ],
    },
    {
      id: 'KR-100230',
      name: 'Haneul Optics',
      localName: '하늘광학',
      country: 'KR',
      city: 'Daegu',
      targets: [{ id: 'KR-100230-1', name: 'Samples' }],
    },
  ],
  problem: null,
  payee: 'KR-100101',
  target: 'KR-100101-1',
};

const idOf = (end: number): string => `0b8f6f2e-5d0a-4c43-9e51-3f0a53b8a0c${end}`;

/** Claims about an order: one granted in part, one still open. */
export const claims: readonly Claim[] = [
  {
    id: idOf(1),
    order: orderId,
    amount: { minor: 900_000_000, currency: 'IRR' },
    sendBack: false,
    reason: 'not-as-described',
    text: 'The shade is cotton, not linen.',
    state: 'accepted',
    granted: { minor: 600_000_000, currency: 'IRR' },
    answer: 'The store gives back a third.',
    at: '2026-11-20T08:00:00.000Z',
    decidedAt: '2026-11-20T12:00:00.000Z',
  },
  {
    id: idOf(2),
    order: orderId,
    amount: null,
    sendBack: true,
    reason: 'damaged',
    text: 'The notebook came wet.',
    state: 'open',
    granted: null,
    answer: null,
    at: '2026-11-21T08:00:00.000Z',
    decidedAt: null,
  },
];

/** A thread of an order. */
export const messages: readonly Message[] = [
  { id: idOf(3), seq: 1, from: 'shopper', text: 'Has it left?', at: '2026-11-20T09:00:00.000Z' },
  {
    id: idOf(4),
    seq: 2,
    from: 'staff',
    text: 'It left this morning; the number of the parcel comes tomorrow.',
    at: '2026-11-20T09:30:00.000Z',
  },
];

/** What has not been taken yet. */
export const letters = [
  { id: idOf(5), text: 'Thank you.', problem: null, isOver: false },
  { id: idOf(6), text: 'I want all of it back.', problem: 'above-limit', isOver: true },
];

/** News, what it saves, and a group of two. */
export const announcements = [
  {
    id: 'groups',
    language: 'en',
    title: 'Order together, pay less',
    text: 'Groups of three pay 10 % less service fee, groups of six 20 %.',
    until: '2027-01-01T00:00:00.000Z',
  },
];
export const given: readonly Reduction[] = [
  {
    code: 'club-silver',
    name: 'Club member, silver',
    fee: 'service-fee',
    partsPerMillion: 100_000,
    condition: { by: 'tier', tier: 'silver' },
  },
];
export const group = {
  code: 'K7MPQ2XR',
  members: 2,
  closesAt: '2026-11-29T10:00:00.000Z',
  step: null,
  nextStep: 3,
};
