import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirmOrder } from '../../lib/actions/confirm-order.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { OrderRequest } from '../../lib/intermediary/contract.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { sampleCart } from '../sample-cart.ts';
import { sampleClaims } from './sample-order.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');
const quote = '0b8f6f2e-5d0a-4c43-9e51-3f0a53b8a0b1';
const key = 'amazon www.amazon.com';
const form = { kind: 'store-cart', delivery: null, variantsConfirmed: true, note: 'Blue' } as const;

let now = noon;
let tools: Tools;

beforeEach(async () => {
  now = noon;
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => now,
    client: createClient,
    random: () => 0,
  };
  await tools.db.quotes.put({
    key,
    origin: 'https://pay.example',
    jws: 'signed',
    kid: 'k1',
    claims: sampleClaims(noon, quote),
    cart: sampleCart,
    servedAt: noon.toISOString(),
    receivedAt: noon.toISOString(),
    before: null,
  });
  await tools.db.readings.put({
    key,
    kind: null,
    cart: sampleCart,
    unreadable: null,
    at: noon.toISOString(),
  });
  await tools.db.drafts.put({ key, form: { note: 'Blue' } });
});

describe('the click on "order"', () => {
  it('writes the intent with the bytes that will go out, and clears the draft', async () => {
    const answer = await confirmOrder(tools, quote, form);
    const [row] = await tools.db.orders.toArray();
    expect(answer).toEqual({ ok: true, value: row?.id });
    expect(row).toMatchObject({
      handOver: 'saved',
      quote,
      tries: 0,
      order: null,
      confirmedAt: noon.toISOString(),
    });
    expect(OrderRequest.parse(JSON.parse(row?.bytes ?? ''))).toEqual({
      quote: 'signed',
      cart: sampleCart,
      form,
    });
    expect(await tools.db.drafts.count()).toBe(0);
  });

  it('gives one order however often and from however many popups it comes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => confirmOrder(tools, quote, form)),
    );
    expect(new Set(answers.map((answer) => answer.ok && answer.value)).size).toBe(1);
    expect(await tools.db.orders.count()).toBe(1);
  });

  it.each([
    [
      'the price ran out',
      () => {
        now = new Date(noon.getTime() + 601_000);
      },
      'quote-expired',
    ],
    ['the price is not the current one', () => tools.db.quotes.clear(), 'quote-expired'],
    [
      'the cart is another by now',
      () =>
        tools.db.readings.update(key, {
          cart: { ...sampleCart, total: { minor: 1, currency: 'USD' } },
        }),
      'cart-differs',
    ],
  ])('orders nothing when %s, and loses nothing', async (_, happen, code) => {
    await happen();
    expect(await confirmOrder(tools, quote, form)).toMatchObject({ ok: false, problem: { code } });
    expect(await tools.db.orders.count()).toBe(0);
    expect(await tools.db.drafts.count()).toBe(1);
  });
});
