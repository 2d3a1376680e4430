import { eq, getTableName, is } from 'drizzle-orm';
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, expect, it } from 'vitest';
import { PersonalData } from '../../lib/intermediary/personal-data.ts';
import type { Database } from '../../service/database/database.ts';
import { schema } from '../../service/database/schema.ts';
import { complain, paidOrder } from './console-scene.ts';
import { onBoth } from './on-both.ts';
import { type Practice, place, register, sealedFor, verify } from './practice.ts';
import { identity } from './samples.ts';

type Owned = { readonly table: PgTable; readonly column: PgColumn };

const columnOf = (table: PgTable, name: string): PgColumn | undefined =>
  Object.entries(table).find(([key]) => key === name)?.[1];

/** Every table with rows that belong to a shopper, and the column that says to whom: a new one is found here by itself. */
const owned: readonly Owned[] = Object.values(schema).flatMap((table) => {
  if (!is(table, PgTable)) return [];
  const column = columnOf(table, 'owner') ?? columnOf(table, 'userId');
  return column ? [{ table, column }] : [];
});

const rowsOf = async (db: Database, owner: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      owned.map(async ({ table, column }) => [
        getTableName(table),
        (await db.select().from(table).where(eq(column, owner))).length,
      ]),
    ),
  );

onBoth('a shopper who leaves', (start, database) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  /** Somebody with a row in every table: an order that was given back, a claim, a message, a group, a login. */
  const somebody = async () => {
    const paid = await paidOrder(practice);
    const { token, order } = paid;
    const key = { key: order.number };
    await practice.staff('claim', { params: key });
    await complain(practice, paid, 'Broken');
    await practice.staff('refuseClaim', { params: key, body: { answer: 'No.' } });
    await practice.staff('fail', { params: key, body: { reason: 'Sold out.' } });
    await practice.staff('refund', { params: key, body: { amount: null } });
    await practice.call('openGroup', { token });
    return paid;
  };

  it('is told all that is held about them, and no secret', async () => {
    const { token, order, email } = await somebody();
    const { status, json, text } = await practice.call('exportMe', { token });
    expect(status).toBe(200);
    const told = PersonalData.parse(json);
    expect(told.account.email).toBe(email);
    expect(told.identity).toEqual(identity);
    expect(told.orders.map(({ id }) => id)).toEqual([order.id]);
    expect(told.orders[0]?.status).toBe('refunded');
    expect([told.claims.length, told.messages.length, told.groups.length]).toEqual([1, 1, 1]);
    expect(told.payments).toMatchObject([{ order: order.id, state: 'paid' }]);
    expect(told.sessions).toHaveLength(1);
    expect(text).not.toContain(token);
  });

  it('leaves no row in any table, and the books stay', async () => {
    const { token, id, order, email } = await somebody();
    const before = await rowsOf(database().db, id);
    const empty = Object.entries(before).flatMap(([name, count]) => (count === 0 ? [name] : []));
    expect(empty).toEqual(['logins']);
    const books = await practice.staff('ledger');
    expect((await practice.call('eraseMe', { token })).status).toBe(204);
    const after = await rowsOf(database().db, id);
    expect(Object.values(after).every((count) => count === 0)).toBe(true);
    expect((await practice.staff('ledger')).json).toEqual(books.json);
    expect((await practice.call('me', { token })).status).toBe(401);
    expect((await practice.staff('showOrder', { params: { key: order.number } })).status).toBe(404);
    const again = { name: 'Anew', email, password: 'canary-password' };
    const anew = await practice.call('register', { body: again });
    expect(anew.status).toBe(200);
    const list = await practice.call('orders', { token: anew.json.token });
    expect(list.json.orders).toEqual([]);
  });

  it('takes unpaid orders and sealed logins along', async () => {
    const shopper = await register(practice);
    await verify(practice, shopper);
    const order = await place(practice, shopper.token);
    const sealed = await sealedFor(practice, order.id);
    await practice.call('giveLogin', {
      token: shopper.token,
      params: { id: order.id },
      body: sealed,
    });
    expect((await practice.call('eraseMe', { token: shopper.token })).status).toBe(204);
    expect(Object.values(await rowsOf(database().db, shopper.id)).some(Boolean)).toBe(false);
  });

  it('is kept from losing money that is on its way', async () => {
    const paid = await paidOrder(practice);
    const refused = await practice.call('eraseMe', { token: paid.token });
    expect([refused.status, refused.json.code]).toEqual([409, 'orders-open']);
    expect(refused.json.detail).toContain(paid.order.number);
    await practice.staff('claim', { params: { key: paid.order.number } });
    await practice.staff('done', {
      params: { key: paid.order.number },
      body: { storeOrderNumber: '113-1', charged: null, note: '' },
    });
    await complain(practice, paid, 'Broken');
    expect((await practice.call('eraseMe', { token: paid.token })).status).toBe(409);
    await practice.staff('refuseClaim', {
      params: { key: paid.order.number },
      body: { answer: 'No.' },
    });
    expect((await practice.call('eraseMe', { token: paid.token })).status).toBe(204);
  });
});
