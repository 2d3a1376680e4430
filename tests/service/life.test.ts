import { beforeAll, describe, expect, it } from 'vitest';
import { checkHistory } from '../../lib/intermediary/check-history.ts';
import { Order } from '../../lib/orders/order.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sendCard,
  startOfTests,
  verify,
} from './practice.ts';
import { identity } from './samples.ts';

const statuses = (order: Order) => order.events.map(({ status }) => status);

onBoth('the life of an order', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  const show = async (token: string, id: string): Promise<Order> =>
    Order.parse((await practice.call('order', { token, params: { id } })).json);

  const paid = async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    const { id, number } = await place(practice, shopper.token);
    await sendCard(practice, await openWindow(practice, shopper.token, id), goodCard);
    return { ...shopper, order: id, number };
  };

  it('goes from placed to done with a receipt, in a history that holds', async () => {
    practice.clock.now = startOfTests;
    const shopper = await register(practice);
    const { id, number, status } = await place(practice, shopper.token);
    expect(status).toBe('identity-needed');
    const early = await practice.call('openPayment', { token: shopper.token, params: { id } });
    expect(early).toMatchObject({ status: 409, json: { code: 'identity-required' } });
    expect(await verify(practice, shopper)).toMatchObject({
      status: 200,
      json: { identity: { state: 'verified' } },
    });
    const window = await openWindow(practice, shopper.token, id);
    expect(await openWindow(practice, shopper.token, id)).toBe(window);
    expect((await sendCard(practice, window, goodCard)).status).toBe(303);
    const bought = await show(shopper.token, id);
    expect(bought).toMatchObject({
      status: 'paid',
      payBefore: null,
      promisedBy: '2026-03-02T09:00:00.000Z',
    });
    expect((await practice.staff('claim', { params: { key: number } })).status).toBe(200);
    const body = { storeOrderNumber: '114-1', charged: null, note: 'Two parcels.' };
    expect((await practice.staff('done', { params: { key: id }, body })).status).toBe(200);
    const done = await show(shopper.token, id);
    expect(statuses(done)).toEqual([
      'placed',
      'identity-needed',
      'payment-due',
      'paid',
      'buying',
      'done',
    ]);
    expect(done.receipt).toMatchObject({
      storeOrderNumber: '114-1',
      charged: { minor: 12_050, currency: 'USD' },
    });
    expect(await checkHistory(done.events)).toBe(true);
  });

  it('skips the identity step for who is verified', async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    expect(statuses(await place(practice, shopper.token))).toEqual(['placed', 'payment-due']);
  });

  it('can be cancelled before the payment, once', async () => {
    const { token } = await register(practice);
    const { id } = await place(practice, token);
    expect(await practice.call('cancel', { token, params: { id } })).toMatchObject({
      json: { status: 'cancelled', refund: null },
    });
    expect(await practice.call('cancel', { token, params: { id } })).toMatchObject({
      status: 409,
      json: { code: 'not-in-this-status' },
    });
  });

  it('gives everything back when it is cancelled after the payment', async () => {
    const { token, order, number } = await paid();
    const cancelled = await practice.call('cancel', { token, params: { id: order } });
    expect(cancelled.json).toMatchObject({
      status: 'refund-due',
      refund: cancelled.json.price.total,
    });
    await practice.staff('refund', { params: { key: number }, body: { amount: null } });
    expect((await show(token, order)).status).toBe('refunded');
  });

  it('gives a part back, and never more than was paid', async () => {
    const { token, order, number } = await paid();
    const { price } = await show(token, order);
    const refund = (minor: number) =>
      practice.staff('refund', {
        params: { key: number },
        body: { amount: { ...price.total, minor } },
      });
    expect((await refund(price.total.minor + 1)).json.code).toBe('not-in-this-status');
    expect((await refund(1_000_000)).json.order.refund.minor).toBe(1_000_000);
    expect((await refund(1_000_000)).json.code).toBe('not-in-this-status');
  });

  it('owes the money back when it fails after the payment, and nothing before', async () => {
    const { number } = await paid();
    const failed = await practice.staff('fail', {
      params: { key: number },
      body: { reason: 'Sold out.' },
    });
    expect(statuses(failed.json.order).slice(-2)).toEqual(['failed', 'refund-due']);
    const unpaid = await place(practice, (await register(practice)).token);
    const key = { params: { key: unpaid.number } };
    await practice.staff('fail', { ...key, body: { reason: 'Not sold to private persons.' } });
    expect((await practice.staff('refund', { ...key, body: { amount: null } })).json.code).toBe(
      'not-in-this-status',
    );
  });

  it('is refused at staff moves out of turn', async () => {
    const { number } = await place(practice, (await register(practice)).token);
    const key = { params: { key: number } };
    expect((await practice.staff('claim', key)).json.code).toBe('not-in-this-status');
    const body = { storeOrderNumber: '1', charged: null, note: '' };
    expect((await practice.staff('done', { ...key, body })).json.code).toBe('not-in-this-status');
  });

  it('expires when nobody pays in time, and can be paid no more', async () => {
    practice.clock.now = startOfTests;
    const shopper = await register(practice);
    await verify(practice, shopper);
    const { id } = await place(practice, shopper.token);
    const window = await openWindow(practice, shopper.token, id);
    practice.clock.now = new Date(startOfTests.getTime() + 86_400_000);
    expect((await show(shopper.token, id)).status).toBe('expired');
    expect((await sendCard(practice, window, goodCard)).status).toBe(422);
    practice.clock.now = startOfTests;
  });

  describe('the identity check', () => {
    it('can be refused with a reason, and tried again', async () => {
      const { token, email } = await register(practice);
      await practice.call('giveIdentity', { token, body: identity });
      const body = { reason: 'The number does not fit the name.' };
      await practice.staff('refuseIdentity', { params: { key: email }, body });
      const me = await practice.call('me', { token });
      expect(me.json.identity).toEqual({ state: 'refused', reason: body.reason });
      const again = await practice.call('giveIdentity', { token, body: identity });
      expect(again.json.identity).toEqual({ state: 'pending', reason: null });
    });

    it('is closed once it ended well', async () => {
      const shopper = await register(practice);
      await verify(practice, shopper);
      const again = await practice.call('giveIdentity', { token: shopper.token, body: identity });
      expect(again.json.code).toBe('not-in-this-status');
    });
  });
});
