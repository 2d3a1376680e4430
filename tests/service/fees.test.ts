import { beforeAll, expect, it } from 'vitest';
import type { Fee } from '../../lib/pricing/profile.ts';
import { invoiceDue } from './kops.ts';
import { onBoth } from './on-both.ts';
import { goodCard, orderBody, type Practice, place, register, sendCard } from './practice.ts';

const rial = (minor: number) => ({ minor, currency: 'IRR' });
const fee: Fee = {
  code: 'service-fee',
  name: 'Service fee',
  partsPerMillion: 50_000,
  ...{ fixed: null, minimum: rial(2_000_000), maximum: null },
  bearer: 'buyer',
};
const set = ({ staff }: Practice, changed: Partial<Fee> = {}, way: string | null = null) =>
  staff('setFee', { body: { way, fee: { ...fee, ...changed } } });

onBoth('fees', (start) => {
  let practice: Practice;
  let other: Practice;
  beforeAll(async () => {
    practice = await start();
    other = await start();
  });

  const codes = async () => {
    const { json } = await other.call('profile');
    return [json.fees, json.ways[0].fees].map((fees: Fee[]) => fees.map(({ code }) => code));
  };

  it('are changed for every process at once, and prices follow', async () => {
    const { token } = await register(practice);
    const before = await priceOf(other, token);
    expect((await set(practice)).status).toBe(200);
    expect((await other.call('profile')).json.fees[0]).toEqual(fee);
    const after = await priceOf(other, token);
    expect(after['service-fee']).toBeGreaterThan(before['service-fee'] ?? 0);
    expect(after['carrying-out']).toBe(before['carrying-out']);
  });

  it('leave a firm price that was given before as it is', async () => {
    const { token } = await register(practice);
    const body = await orderBody(practice, token);
    await set(practice, { partsPerMillion: 90_000 });
    const params = { id: crypto.randomUUID() };
    expect((await practice.call('placeOrder', { token, params, body })).status).toBe(201);
  });

  it('are added to one way to pay, and taken away again', async () => {
    expect((await set(practice, { code: 'card-fee' }, 'gateway')).status).toBe(200);
    expect((await codes())[1]).toEqual(['card-fee']);
    const body = { way: 'gateway', code: 'card-fee' };
    expect((await practice.staff('removeFee', { body })).json).toEqual({ fees: [] });
    expect((await codes())[1]).toEqual([]);
    expect((await practice.staff('removeFee', { body })).status).toBe(404);
  });

  it('stay as staff set them when the service starts anew', async () => {
    await practice.staff('removeFee', { body: { way: null, code: 'carrying-out' } });
    const again = await start();
    const { json } = await again.call('profile');
    expect(json.fees.map(({ code }: Fee) => code)).toEqual(['service-fee']);
  });

  it.each([
    ['no such way', {}, 'cheque'],
    ['a foreign amount', { minimum: { minor: 1, currency: 'USD' } }, null],
    ['less than nothing', { fixed: rial(-1) }, null],
    ['least above most', { minimum: rial(2), maximum: rial(1) }, null],
    ['a code twice', {}, 'gateway'],
    ['more than everything', { partsPerMillion: 1_000_001 }, null],
  ])('are refused: %s', async (_, changed, way) => {
    const { status, json } = await set(practice, changed, way);
    expect([status, json.code]).toEqual([400, 'bad-request']);
  });

  it('are ten at a place at most', async () => {
    const codes = Array.from({ length: 11 }, (_, at) => `fee-${at}`);
    for (const code of codes.slice(0, 10)) await set(practice, { code }, 'gateway');
    expect((await set(practice, { code: 'fee-10' }, 'gateway')).status).toBe(400);
    expect((await set(practice, { code: 'fee-9', name: 'Other' }, 'gateway')).status).toBe(200);
  });

  it('have a history of who changed what', async () => {
    await set(practice, { name: 'New name' });
    const { json } = await practice.staff('changes', { query: { what: 'fee' } });
    expect(json.changes[0]).toMatchObject({ by: 'operator', what: 'fee all ways service-fee' });
    expect(json.changes[0].after).toBe(
      'New name: 5 % of the goods, at least IRR\u00a020,000, borne by the buyer',
    );
  });

  it('two set at once both stand', async () => {
    const both = ['left', 'right'].map((code, at) => set(at ? other : practice, { code }));
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await codes())[0]).toEqual(expect.arrayContaining(['left', 'right']));
  });
});

onBoth('what the payee bears', (start) => {
  it('is in the books as it was when the order was placed', async () => {
    const practice = await start('kops');
    const { path, order } = await invoiceDue(practice);
    const exporterFee = { ...fee, code: 'exporter-fee', minimum: null, bearer: 'payee' as const };
    await set(practice, { ...exporterFee, partsPerMillion: 100_000 });
    const later = await invoiceDue(practice);
    await sendCard(practice, path, goodCard);
    await sendCard(practice, later.path, goodCard);
    // 2.6 % and then 10 % of 1,234.56 USD.
    expect(await earnedBy(practice, order.number)).toBe(-3210);
    expect(await earnedBy(practice, later.order.number)).toBe(-12_346);
  });
});

const earnedBy = async ({ staff }: Practice, key: string): Promise<number | undefined> => {
  const { json } = await staff('orderLedger', { params: { key } });
  const [payment] = json.journals;
  return payment.postings.find(({ account }: { account: string }) => account === 'fees')?.amount
    .minor;
};

const priceOf = async (practice: Practice, token: string): Promise<Record<string, number>> => {
  const order = await place(practice, token);
  const { price } = order;
  return Object.fromEntries(price.lines.map(({ code, amount }) => [code, amount.minor]));
};
