import { eq, getTableName } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { checkHistory } from '../../lib/intermediary/check-history.ts';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import { logins } from '../../service/database/login-tables.ts';
import { schema } from '../../service/database/schema.ts';
import { onBoth } from './on-both.ts';
import {
  goodCard,
  openWindow,
  type Practice,
  place,
  register,
  sealedFor,
  sendCard,
  verify,
} from './practice.ts';
import { cart } from './samples.ts';

const form = {
  kind: 'exam',
  exam: 'ielts',
  candidate: 'A Candidate',
  centre: '',
  date: null,
  address: 'https://www.amazon.com/pay',
  steps: 'Pay.',
  note: '',
};

onBoth('systems.md, B: a login only if the site needs it', (start, database) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  /** An exam order of somebody verified. */
  const examOrder = async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    const { token } = shopper;
    const body = { cart, kind: 'exam', way: 'gateway' };
    const quote = await practice.call('quote', { token, body });
    const params = { id: crypto.randomUUID() };
    const placed = { quote: quote.json.jws, cart, form };
    const { json } = await practice.call('placeOrder', { token, params, body: placed });
    return { token, id: params.id, number: String(json.number) };
  };
  const give = async ({ token, id }: { token: string; id: string }, login?: object) =>
    practice.call('giveLogin', {
      token,
      params: { id },
      body: login ?? (await sealedFor(practice, id)),
    });
  const pay = async ({ token, id }: { token: string; id: string }) =>
    sendCard(practice, await openWindow(practice, token, id), goodCard);
  const open = (number: string) => practice.staff('openLogin', { params: { key: number } });
  const whatHappened = (events: readonly OrderEvent[]) => events.flatMap(({ what }) => what ?? []);

  it('is taken for an exam, said in the history, and taken once however often it is sent', async () => {
    const order = await examOrder();
    const login = await sealedFor(practice, order.id);
    await give(order, login);
    const told = await give(order, login);
    expect(told.status).toBe(200);
    expect(whatHappened(told.json.events)).toEqual(['login-given']);
    expect(await checkHistory(told.json.events)).toBe(true);
  });

  it('is opened once, by who has claimed the order, under twenty tries at once', async () => {
    const order = await examOrder();
    await give(order);
    await pay(order);
    expect((await open(order.number)).status).toBe(409);
    await practice.staff('claim', { params: { key: order.number } });
    const tries = await Promise.all(Array.from({ length: 20 }, () => open(order.number)));
    const opened = tries.filter(({ status }) => status === 200);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.json).toEqual({ name: 'mina', password: 'canary-of-a-login', note: '' });
    const { json } = await practice.call('order', { token: order.token, params: { id: order.id } });
    expect(whatHappened(json.events)).toEqual(['login-given', 'login-opened']);
    expect(json.events.at(-1).note).toBe('Opened by operator.');
    expect(await checkHistory(json.events)).toBe(true);
  });

  it('of another order, or for another intermediary, is refused', async () => {
    const [order, other] = [await examOrder(), await examOrder()];
    const told = await give(order, await sealedFor(practice, other.id));
    expect(told).toMatchObject({ status: 422, json: { code: 'login-unsealable' } });
    const sealed = { ...(await sealedFor(practice, order.id)), kid: 'another' };
    expect(await give(order, sealed)).toMatchObject({ json: { code: 'login-unsealable' } });
  });

  it('is not taken for a cart, which is rebuilt from its links', async () => {
    const { token } = await register(practice);
    const { id } = await place(practice, token);
    expect(await give({ token, id })).toMatchObject({
      status: 409,
      json: { code: 'not-in-this-status' },
    });
  });

  it('is wiped unopened when the order ends', async () => {
    const order = await examOrder();
    await give(order);
    await practice.call('cancel', { token: order.token, params: { id: order.id } });
    expect(await database().db.select().from(logins).where(eq(logins.order, order.id))).toEqual([]);
    expect((await give(order)).status).toBe(409);
  });

  it('stands in no column, in no answer but the one, and in no log', async () => {
    const order = await examOrder();
    await give(order);
    for (const table of Object.values(schema)) {
      const rows = await database().db.select().from(table);
      expect(JSON.stringify(rows), getTableName(table)).not.toContain('canary-of-a-login');
    }
    expect(practice.log.join()).not.toContain('canary-of-a-login');
  });
});
