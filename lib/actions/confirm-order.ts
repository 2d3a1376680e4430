import { sameCart } from '../cart/difference.ts';
import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import { OrderRequest } from '../intermediary/contract.ts';
import type { OrderForm } from '../orders/order-form.ts';
import { checked } from '../storage/checked.ts';
import { draftKey } from '../storage/draft-key.ts';
import { type OrderRow, QuoteRow, ReadingRow } from '../storage/rows.ts';
import { secondsLeft } from './seconds-left.ts';
import type { Tools } from './tools.ts';

/**
 * The click on "order": writes the intent with its id and exact bytes to disk, before any network. One firm price gives one
 * order however often this is called; brings that order's id. Refused when the price ran out or the store's cart is another by now.
 */
export const confirmOrder = (
  tools: Tools,
  quote: string,
  form: OrderForm,
): Promise<Answer<string>> => {
  const { db } = tools;
  return db.transaction('rw', db.orders, db.quotes, db.readings, db.drafts, async () => {
    const placed = await db.orders.where({ quote }).first();
    if (placed) return { ok: true, value: placed.id };
    const row = checked(
      QuoteRow,
      await db.quotes.filter((kept) => kept.claims.jti === quote).first(),
    );
    if (!row || secondsLeft(row, tools.now()) === 0) return refuse('quote-expired');
    const reading = checked(ReadingRow, await db.readings.get(row.key));
    if (reading?.cart && !sameCart(reading.cart, row.cart)) return refuse('cart-differs');
    const intent = intentOf(row, form, tools.now());
    await db.orders.add(intent);
    await db.quotes.delete(row.key);
    await db.drafts.delete(draftKey(row.key, form.kind));
    return { ok: true, value: intent.id };
  });
};

const refuse = (code: 'quote-expired' | 'cart-differs'): Answer<never> => ({
  ok: false,
  problem: clientProblem(code),
  retryAfter: null,
});

const intentOf = (row: QuoteRow, form: OrderForm, now: Date): OrderRow => ({
  id: crypto.randomUUID(),
  quote: row.claims.jti,
  key: row.key,
  origin: row.origin,
  account: row.claims.aud,
  bytes: JSON.stringify(OrderRequest.parse({ quote: row.jws, cart: row.cart, form })),
  cart: row.cart,
  form,
  claims: row.claims,
  servedAt: row.servedAt,
  receivedAt: row.receivedAt,
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
});
