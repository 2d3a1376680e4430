import { beforeAll, describe, expect, it } from 'vitest';
import type { Posting } from '../../service/ledger/journal.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sendCard,
  verify,
} from './practice.ts';

const claimOf = (change: object = {}) => ({
  ...{ id: crypto.randomUUID(), amount: null, sendBack: true },
  ...{ reason: 'damaged', text: 'The kettle leaks.' },
  ...change,
});

onBoth('claims, cancelling, messages', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  const due = async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    return { ...shopper, ...(await place(practice, shopper.token)) };
  };
  const paid = async () => {
    const order = await due();
    await sendCard(practice, await openWindow(practice, order.token, order.id), goodCard);
    return order;
  };
  const done = async () => {
    const order = await paid();
    const key = { params: { key: order.number } };
    await practice.staff('claim', key);
    await practice.staff('done', {
      ...key,
      body: { storeOrderNumber: '1', charged: null, note: '' },
    });
    return order;
  };
  type Mine = Awaited<ReturnType<typeof due>>;
  const file = ({ token, id }: Mine, body: object) =>
    practice.call('fileClaim', { token, params: { id }, body });
  const part = ({ price }: Mine, minor: number) => ({ ...price.total, minor });

  describe('cancel by stage', () => {
    it('says beforehand what comes back, and then that comes back', async () => {
      for (const [make, known, status] of [
        [due, { possible: true, refund: false }, 'cancelled'],
        [paid, { possible: true, refund: true }, 'refund-due'],
        [done, { possible: false, refund: false }, null],
      ] as const) {
        const order = await make();
        const sent = { token: order.token, params: { id: order.id } };
        const refund = known.refund ? order.price.total : null;
        const before = await practice.call('cancellation', sent);
        expect(before.json).toEqual({ possible: known.possible, refund });
        const told = await practice.call('cancel', sent);
        if (status) expect(told.json).toMatchObject({ status, refund });
        else expect(told.json.code).toBe('not-in-this-status');
      }
    });
  });

  describe('a claim', () => {
    it('for a part, without sending back, becomes due when staff accept it', async () => {
      const order = await done();
      const amount = part(order, 3_000_000);
      const body = claimOf({ amount, sendBack: false });
      expect(await file(order, body)).toMatchObject({ status: 201, json: { state: 'open' } });
      const waiting = await practice.staff('listClaims');
      expect(waiting.json.claims).toContainEqual(
        expect.objectContaining({ number: order.number, claim: expect.objectContaining(body) }),
      );
      const key = { params: { key: order.number } };
      const answer = 'We are sorry about the kettle.';
      const accepted = await practice.staff('acceptClaim', {
        ...key,
        body: { amount: null, answer },
      });
      expect(accepted.json).toMatchObject({ state: 'accepted', granted: amount, answer });
      await practice.staff('refund', { ...key, body: { amount: null } });
      const sent = { token: order.token, params: { id: order.id } };
      expect((await practice.call('order', sent)).json).toMatchObject({
        status: 'refunded',
        refund: amount,
      });
      const { json } = await practice.staff('orderLedger', key);
      const postings: Posting[] = json.journals.at(-2).postings;
      expect(postings.map(({ account }) => account)).toEqual(['compensation', 'refunds-due']);
    });

    it('for all of it is granted in part where staff say so', async () => {
      const order = await done();
      await file(order, claimOf());
      const body = { amount: part(order, 2_000_000), answer: 'Half of it.' };
      const key = { params: { key: order.number } };
      const { json } = await practice.staff('acceptClaim', { ...key, body });
      expect(json).toMatchObject({ amount: null, granted: body.amount });
      const again = await practice.staff('acceptClaim', { ...key, body });
      expect(again.json.code).toBe('not-found');
    });

    it('can be refused, and filed anew', async () => {
      const order = await done();
      await file(order, claimOf());
      const body = { answer: 'The picture shows another kettle.' };
      await practice.staff('refuseClaim', { params: { key: order.number }, body });
      expect((await file(order, claimOf())).status).toBe(201);
      const sent = { token: order.token, params: { id: order.id } };
      const { json } = await practice.call('claims', sent);
      expect(json.claims.map(({ state }: { state: string }) => state)).toEqual(['refused', 'open']);
    });

    it('sent again is the same claim; another under its id, and a second one, are refused', async () => {
      const order = await done();
      const body = claimOf();
      const told = await Promise.all(Array.from({ length: 5 }, () => file(order, body)));
      expect(told.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
      expect((await file(order, { ...body, text: 'Else' })).json.code).toBe('order-differs');
      expect((await file(order, claimOf())).json.code).toBe('not-in-this-status');
    });

    it.each([
      ['before the payment', due, {}, 'not-in-this-status'],
      ['for nothing', done, { minor: 0 }, 'below-limit'],
      ['for less than nothing', done, { minor: -5 }, 'below-limit'],
      ['for more than was paid', done, { more: 1 }, 'above-limit'],
      ['in another currency', done, { minor: 5, currency: 'USD' }, 'currency-not-taken'],
      ['for all, keeping the goods', done, { sendBack: false }, 'bad-request'],
    ])(
      'is refused %s',
      async (_, make, { minor, more, currency, sendBack = true }: Asked, code) => {
        const order = await make();
        const total = order.price.total;
        const asked = more ? total.minor + more : minor;
        const amount =
          asked === undefined ? null : { minor: asked, currency: currency ?? total.currency };
        expect((await file(order, claimOf({ amount, sendBack }))).json.code).toBe(code);
      },
    );

    it('for all needs nothing sent back when nothing came', async () => {
      const order = await done();
      const body = claimOf({ sendBack: false, reason: 'not-arrived' });
      expect((await file(order, body)).status).toBe(201);
    });

    it('can not be granted more than was paid', async () => {
      const order = await done();
      await file(order, claimOf());
      const body = { amount: part(order, order.price.total.minor + 1), answer: 'Sorry' };
      const told = await practice.staff('acceptClaim', { params: { key: order.number }, body });
      expect(told.json.code).toBe('above-limit');
    });
  });

  describe('messages', () => {
    it('make a thread of shopper and staff, each once', async () => {
      const { token, id, number } = await due();
      const body = { id: crypto.randomUUID(), text: 'When does it arrive?' };
      const write = (sent: object) =>
        practice.call('writeMessage', { token, params: { id }, body: sent });
      expect((await write(body)).status).toBe(201);
      expect((await write(body)).status).toBe(201);
      expect((await write({ ...body, text: 'Another' })).json.code).toBe('order-differs');
      const answer = { id: crypto.randomUUID(), text: 'On Sunday.' };
      await practice.staff('answerShopper', { params: { key: number }, body: answer });
      const { json } = await practice.call('messages', { token, params: { id } });
      expect(json.messages).toMatchObject([
        { from: 'shopper', text: body.text },
        { from: 'staff', text: answer.text },
      ]);
      const seen = await practice.staff('readThread', { params: { key: number } });
      expect(seen.json).toEqual(json);
    });
  });
});

type Asked = { minor?: number; more?: number; currency?: string; sendBack?: boolean };
