import { beforeAll, expect, it } from 'vitest';
import { staff } from '../../service/database/staff-tables.ts';
import type { CallShape } from '../../service/http/call-shape.ts';
import { type OperatorCallName, operatorCalls } from '../../service/operator/operator-calls.ts';
import { paidOrder } from './console-scene.ts';
import { onBoth } from './on-both.ts';
import type { Practice } from './practice.ts';

const calls: Readonly<Record<string, CallShape>> = operatorCalls;
const names = Object.keys(operatorCalls) as OperatorCallName[];
const forSupervisors = names.filter((name) => calls[name]?.role);

/** Adds somebody new and brings their token. */
const add = async (practice: Practice, role: string): Promise<{ name: string; token: string }> => {
  const name = `s-${crypto.randomUUID().slice(0, 8)}`;
  const { status, json } = await practice.staff('addStaff', { body: { name, role } });
  expect(status).toBe(201);
  return json;
};

onBoth('staff', (start, database) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  it('sets rates, announcements, standings and staff by supervisors only', () => {
    expect(forSupervisors.toSorted()).toEqual(
      [
        'addStaff',
        'announce',
        'disableStaff',
        'listStaff',
        'putPayee',
        'removeFee',
        'removePayee',
        'setFee',
        'setRate',
        'setStanding',
      ].toSorted(),
    );
  });

  it.each(forSupervisors)('refuses %s to operators and lets supervisors call it', async (name) => {
    const params = { key: 'nobody' };
    const operator = await add(practice, 'operator');
    const refused = await practice.staff(name, { token: operator.token, params });
    expect([refused.status, refused.json.code]).toEqual([403, 'not-allowed']);
    const supervisor = await add(practice, 'supervisor');
    const heard = await practice.staff(name, { token: supervisor.token, params });
    expect([200, 400, 404]).toContain(heard.status);
  });

  it('says who somebody is', async () => {
    const { name, token } = await add(practice, 'operator');
    expect((await practice.staff('whoAmI', { token })).json).toEqual({ name, role: 'operator' });
    expect((await practice.staff('whoAmI')).json).toEqual({ name: 'operator', role: 'supervisor' });
  });

  it('keeps no token, and gives no name twice', async () => {
    const { name, token } = await add(practice, 'operator');
    expect(JSON.stringify(await database().db.select().from(staff))).not.toContain(token);
    for (const taken of [name, 'operator']) {
      const body = { name: taken, role: 'supervisor' };
      const again = await practice.staff('addStaff', { body });
      expect([again.status, again.json.code]).toEqual([409, 'name-taken']);
    }
    await practice.staff('disableStaff', { params: { key: name } });
    expect((await practice.staff('whoAmI', { token })).status).toBe(401);
    expect((await practice.staff('disableStaff', { params: { key: name } })).status).toBe(404);
    const { json } = await practice.staff('listStaff');
    expect(json.staff).toContainEqual(
      expect.objectContaining({ name, disabledAt: practice.clock.now.toISOString() }),
    );
  });

  it('lets one of many who claim an order at once have it, and holds it for them', async () => {
    const { order } = await paidOrder(practice);
    const params = { key: order.number };
    const crew = await Promise.all(Array.from({ length: 8 }, () => add(practice, 'operator')));
    const told = await Promise.all(
      crew.map(({ token }) => practice.staff('claim', { token, params })),
    );
    const winner = told.findIndex(({ status }) => status === 200);
    expect(told.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(told[winner]?.json.claimedBy).toBe(crew[winner]?.name);
    const body = { storeOrderNumber: '113-1', charged: null, note: '' };
    for (const [at, { token }] of crew.entries()) {
      if (at === winner) continue;
      const { status } = await practice.staff('done', { token, params, body });
      expect(status).toBe(403);
    }
    const done = await practice.staff('done', { token: crew[winner]?.token ?? '', params, body });
    expect(done.json).toMatchObject({ claimedBy: crew[winner]?.name, order: { status: 'done' } });
  });
});
