import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cartHash } from '../../lib/intermediary/cart-hash.ts';
import { checkHistory } from '../../lib/intermediary/check-history.ts';
import { EventPage } from '../../lib/intermediary/contract.ts';
import { SignedQuote } from '../../lib/intermediary/quote.ts';
import { verifyQuote } from '../../lib/intermediary/verify-quote.ts';
import { Order } from '../../lib/orders/order.ts';
import { priceCart } from '../../lib/pricing/price-cart.ts';
import { createApp } from '../../service/create-app.ts';
import { onBoth } from './on-both.ts';
import {
  askQuote,
  orderBody,
  type Practice,
  place,
  register,
  startOfTests,
  startPractice,
} from './practice.ts';
import { cart, form } from './samples.ts';
import { tamperings } from './tamperings.ts';

const rounds = (count: number) => Array.from({ length: count });

onBoth('orders', (start) => {
  let practice: Practice;
  let shopper: { token: string; id: string; email: string };
  beforeAll(async () => {
    practice = await start();
    shopper = await register(practice);
  });

  const put = (id: string, body: unknown, token = shopper.token) =>
    practice.call('placeOrder', { token, params: { id }, body });

  const setRate = (value: number) =>
    practice.staff('setRate', { body: { from: 'USD', to: 'IRR', value, scale: 0 } });

  describe('a firm price', () => {
    it('is what the one calculation says, and passes the check of the extension', async () => {
      const signed = SignedQuote.parse(await askQuote(practice, shopper.token));
      const { profile } = practice.service;
      const check = await verifyQuote(signed.jws, {
        keys: profile.quoteKeys,
        issuer: 'upcard',
        audience: shopper.id,
        cartHash: await cartHash({ ...cart, seenAt: '2030-01-01T00:00:00Z' }),
        kind: 'store-cart',
        way: 'gateway',
        now: new Date(signed.now),
      });
      if (!check.ok) throw new Error(check.code);
      const { rate } = check.claims.price;
      expect(priceCart(cart, profile, { kind: 'store-cart', way: 'gateway', rate })).toEqual({
        ok: true,
        price: check.claims.price,
      });
      expect(check.claims.exp - check.claims.iat).toBe(600);
    });

    it.each([
      ['kind-not-taken', { kind: 'seller-invoice' }],
      ['way-unknown', { way: 'cheque' }],
      ['cart-differs', { cart: { ...cart, total: { minor: 12_049, currency: 'USD' } } }],
      ['cart-differs', { cart: { ...cart, lines: cart.lines.slice(1) } }],
      [
        'rate-unknown',
        { cart: { ...cart, items: [], lines: [], total: { minor: 12_050, currency: 'BTN' } } },
      ],
      [
        'below-limit',
        { cart: { ...cart, items: [], lines: [], total: { minor: 1, currency: 'USD' } } },
      ],
      [
        'above-limit',
        { cart: { ...cart, items: [], lines: [], total: { minor: 99_999_999, currency: 'USD' } } },
      ],
    ])('is refused with %s', async (code, body) => {
      expect(await askQuote(practice, shopper.token, body)).toMatchObject({ code });
    });
  });

  describe('placing', () => {
    it('brings the same order for the same body, however late', async () => {
      const [id, body] = [crypto.randomUUID(), await orderBody(practice, shopper.token)];
      const first = await put(id, body);
      practice.clock.now = new Date(startOfTests.getTime() + 3_600_000);
      const second = await put(id, body);
      practice.clock.now = startOfTests;
      expect([first.status, second.status]).toEqual([201, 200]);
      expect(second.json).toEqual(first.json);
    });

    it('makes one order out of 200 at once', async () => {
      const [id, body] = [crypto.randomUUID(), await orderBody(practice, shopper.token)];
      const told = await Promise.all(rounds(200).map(() => put(id, body)));
      expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(told.filter(({ status }) => status === 200)).toHaveLength(199);
      expect(new Set(told.map(({ text }) => text)).size).toBe(1);
      expect(await checkHistory(Order.parse(told[0]?.json).events)).toBe(true);
    });

    it('refuses another body under the same id', async () => {
      const [id, body] = [crypto.randomUUID(), await orderBody(practice, shopper.token)];
      await put(id, body);
      const other = await put(id, { ...body, form: { ...form, note: 'Another note.' } });
      expect(other).toMatchObject({ status: 422, json: { code: 'order-differs' } });
    });

    it('takes a firm price for one order only', async () => {
      const body = await orderBody(practice, shopper.token);
      const told = await Promise.all(rounds(8).map(() => put(crypto.randomUUID(), body)));
      expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(told.filter(({ json }) => json.code === 'quote-invalid')).toHaveLength(7);
    });

    it('refuses the firm price of another shopper', async () => {
      const other = await register(practice);
      const body = await orderBody(practice, other.token);
      expect(await put(crypto.randomUUID(), body)).toMatchObject({
        status: 422,
        json: { code: 'quote-invalid' },
      });
    });

    it('keeps two shoppers with one order id apart', async () => {
      const [other, id] = [await register(practice), crypto.randomUUID()];
      const mine = await put(id, await orderBody(practice, shopper.token));
      const theirs = await put(id, await orderBody(practice, other.token), other.token);
      expect([mine.status, theirs.status]).toEqual([201, 201]);
      expect(mine.json.number).not.toBe(theirs.json.number);
      const asked = await practice.staff('showOrder', { params: { key: id } });
      expect(asked).toMatchObject({ status: 400, json: { code: 'bad-request' } });
    });

    it('answers an expired price with a fresh one, which then is taken', async () => {
      const body = await orderBody(practice, shopper.token);
      practice.clock.now = new Date(startOfTests.getTime() + 600_000);
      const late = await put(crypto.randomUUID(), body);
      expect(late).toMatchObject({
        status: 409,
        type: 'application/problem+json',
        json: { code: 'quote-expired' },
      });
      const again = await put(crypto.randomUUID(), { ...body, quote: late.json.quote.jws });
      practice.clock.now = startOfTests;
      expect(again.status).toBe(201);
    });

    it.each([
      ['up', 1_134_043],
      ['down', 1_122_757],
    ])('answers a rate that moved %s by more than 0.5 %% with a fresh price', async (_, value) => {
      const body = await orderBody(practice, shopper.token);
      await setRate(value);
      const moved = await put(crypto.randomUUID(), body);
      expect(moved).toMatchObject({ status: 409, json: { code: 'rate-moved' } });
      const again = await put(crypto.randomUUID(), { ...body, quote: moved.json.quote.jws });
      expect(again.json.price.rate.value).toBe(value);
      await setRate(1_128_400);
    });

    it('holds to the price when the rate moved by 0.5 % or less', async () => {
      const body = await orderBody(practice, shopper.token);
      await setRate(1_134_042);
      const kept = await put(crypto.randomUUID(), body);
      await setRate(1_128_400);
      expect(kept).toMatchObject({ status: 201, json: { price: { rate: { value: 1_128_400 } } } });
    });

    it('refuses every tampering by name', async () => {
      const body = await orderBody(practice, shopper.token);
      const cases = tamperings(body);
      const told = await Promise.all(cases.map(({ changed }) => put(crypto.randomUUID(), changed)));
      const passed = cases.filter(
        (_, at) => !/^(bad-request|quote-invalid|cart-differs)$/.test(told[at]?.json?.code ?? ''),
      );
      expect(passed).toEqual([]);
      expect(cases.length).toBeGreaterThan(300);
      expect((await put(crypto.randomUUID(), body)).status).toBe(201);
    });
  });

  describe('reading', () => {
    it('lists own orders newest first, page by page, each once', async () => {
      const other = await register(practice);
      const placed = [];
      for (const _ of rounds(23)) placed.push((await place(practice, other.token)).id);
      const first = await practice.call('orders', { token: other.token });
      const second = await practice.call('orders', {
        token: other.token,
        query: { after: first.json.next },
      });
      const seen = [...first.json.orders, ...second.json.orders].map(({ id }: Order) => id);
      expect(seen).toEqual(placed.reverse());
      expect(second.json.next).toBeNull();
    });

    it('tells events after a cursor in order, and only one’s own', async () => {
      const other = await register(practice);
      await Promise.all(rounds(10).map(() => place(practice, other.token)));
      const all = EventPage.parse(
        (await practice.call('events', { token: other.token, query: { after: '0' } })).json,
      );
      expect(all.events).toHaveLength(20);
      const cursor = String(all.events[7]?.seq);
      const rest = await practice.call('events', { token: other.token, query: { after: cursor } });
      expect(rest.json.events).toEqual(all.events.slice(8));
      const end = await practice.call('events', {
        token: other.token,
        query: { after: String(all.last) },
      });
      expect(end.json).toEqual({ events: [], last: all.last });
    });

    it('never shows an event before a smaller one: a reader who follows misses none', async () => {
      const other = await register(practice);
      let busy = true;
      const seen: number[] = [];
      const follow = async () => {
        const query = { after: String(seen.at(-1) ?? 0) };
        const { json } = await practice.call('events', { token: other.token, query });
        seen.push(...EventPage.parse(json).events.map(({ seq }) => seq));
        return json.events.length > 0;
      };
      const reader = (async () => {
        while ((await follow()) || busy);
      })();
      await Promise.all(rounds(15).map(() => place(practice, other.token)));
      busy = false;
      await reader;
      expect(seen).toHaveLength(30);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
    });

    it('stops asking the database when a listener leaves', async () => {
      const { token } = await register(practice);
      let asked = 0;
      const now = () => {
        asked++;
        return practice.clock.now;
      };
      const app = createApp({ ...practice.service, now });
      const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` };
      const stream = (await app.request('/v1/events?after=0', { headers })).body?.getReader();
      expect(new TextDecoder().decode((await stream?.read())?.value)).toBe(': listening\n\n');
      await vi.waitFor(() => expect(asked).toBeGreaterThan(5));
      await stream?.cancel();
      await vi.waitFor(async () => {
        const before = asked;
        await new Promise((resolve) => setTimeout(resolve, 150));
        expect(asked).toBe(before);
      }, 10_000);
    });

    it('finds every change of a history', async () => {
      const { events } = await place(practice, shopper.token);
      const [first, last] = events;
      if (!first || !last) throw new Error('no history');
      const forged = [
        [{ ...first, note: 'x' }, last],
        [{ ...first, at: '2026-03-02T07:00:01.000Z' }, last],
        [first, { ...last, status: 'paid' as const }],
        [first, { ...last, actor: 'gateway' as const }],
        [first, { ...last, seq: last.seq + 1 }],
        [first, { ...last, previous: null }],
        [last],
        [last, first],
        [],
      ];
      const holds = await Promise.all(forged.map((history) => checkHistory(history)));
      expect(holds).toEqual(forged.map(() => false));
    });
  });

  it('keeps its key and its rates over a restart on the same database', async () => {
    const { db, quoteKeys } = practice.service;
    await setRate(1_128_401);
    const again = await startPractice({ db });
    expect(again.service.quoteKeys.publicKey).toEqual(quoteKeys.publicKey);
    const { rates } = (await again.call('rates')).json;
    expect(rates).toContainEqual(expect.objectContaining({ from: 'USD', value: 1_128_401 }));
    await setRate(1_128_400);
  });
});
