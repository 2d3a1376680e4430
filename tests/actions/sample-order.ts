import type { QuoteClaims } from '../../lib/intermediary/quote.ts';
import type { Order } from '../../lib/orders/order.ts';
import type { OrderRow } from '../../lib/storage/rows.ts';
import { sampleCart } from '../sample-cart.ts';

const total = { minor: 7_400_000_000, currency: 'IRR' };
const digest = 'A'.repeat(43);

export const sampleClaims = (now: Date, jti: string): QuoteClaims => ({
  iss: 'upcard',
  aud: 'shopper-1',
  iat: Math.floor(now.getTime() / 1000),
  exp: Math.floor(now.getTime() / 1000) + 600,
  jti,
  cartHash: digest,
  kind: 'store-cart',
  way: 'card',
  price: {
    lines: [
      { code: 'items', name: 'Goods', amount: total, foreign: sampleCart.total, bearer: 'buyer' },
    ],
    total,
    rate: null,
  },
});

/** An intent that was just confirmed, not handed over yet. */
export const sampleRow = (origin: string, now: Date, change: Partial<OrderRow> = {}): OrderRow => {
  const quote = crypto.randomUUID();
  return {
    id: crypto.randomUUID(),
    quote,
    key: 'amazon www.amazon.com',
    origin,
    account: 'shopper-1',
    bytes: JSON.stringify({ quote: 'jws', cart: sampleCart }),
    cart: sampleCart,
    form: { kind: 'store-cart', delivery: null, variantsConfirmed: true, note: '' },
    claims: sampleClaims(now, quote),
    servedAt: now.toISOString(),
    receivedAt: now.toISOString(),
    handOver: 'saved',
    tries: 0,
    nextTryAt: null,
    problem: null,
    order: null,
    history: 'unsigned',
    confirmedAt: now.toISOString(),
    seenStatus: null,
    passwordChangedAt: null,
    open: 1,
    ...change,
  };
};

/** The same order as the intermediary tells it. */
export const sampleOrder = (id: string, status: Order['status'] = 'placed'): Order => ({
  id,
  number: 'UC-1001',
  status,
  cart: sampleCart,
  form: { kind: 'store-cart', delivery: null, variantsConfirmed: true, note: '' },
  way: 'card',
  price: sampleClaims(new Date(0), id).price,
  placedAt: '2026-11-22T10:01:00.000Z',
  payBefore: null,
  promisedBy: null,
  refund: null,
  receipt: null,
  events: [
    {
      seq: 1,
      order: id,
      status,
      actor: 'shopper',
      at: '2026-11-22T10:01:00.000Z',
      note: '',
      previous: null,
      hash: digest,
    },
  ],
});
