import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostTries } from '../../lib/actions/back-off.ts';
import { handOver } from '../../lib/actions/hand-over.ts';
import { releaseAttempts } from '../../lib/actions/release-attempts.ts';
import { resumeOrders } from '../../lib/actions/resume-orders.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import type { OrderRow } from '../../lib/storage/rows.ts';
import { faults, startFakeIntermediary } from './fake-intermediary.ts';
import { sampleOrder, sampleRow } from './sample-order.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');
/** Only a server that hangs needs a short one; on a busy machine everything else may take its time. */
const usualTimeOut = 10_000;
const shortTimeOut = 500;

let now = noon;
let timeOut = usualTimeOut;
let server: Awaited<ReturnType<typeof startFakeIntermediary>>;
let tools: Tools;

beforeEach(async () => {
  now = noon;
  timeOut = usualTimeOut;
  server = await startFakeIntermediary(sampleOrder);
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => now,
    client: (origin, token) => createClient(origin, token, timeOut),
    random: () => 0.5,
  };
  await signIn();
});

afterEach(() => server.stop());

const signIn = (id = 'shopper-1') =>
  tools.db.accounts.put({
    origin: server.origin,
    token: 'a-token-of-the-shopper',
    cursor: 0,
    account: {
      id,
      name: 'A',
      email: 'a@example.com',
      phone: '',
      country: null,
      identity: { state: 'none', reason: null },
    },
  });

const place = async (change: Partial<OrderRow> = {}): Promise<string> =>
  tools.db.orders.add(sampleRow(server.origin, now, change));

const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

describe('handing an order over', () => {
  it('sends the bytes on disk, once, and keeps the order that comes back', async () => {
    const id = await place();
    await handOver(tools, id);
    await handOver(tools, id);
    expect(server.seen).toEqual([`PUT ${id}`]);
    expect(server.orders.get(id)).toBe((await tools.db.orders.get(id))?.bytes);
    expect(await tools.db.orders.get(id)).toMatchObject({
      handOver: 'sent',
      problem: null,
      order: { id },
    });
  });

  const cells = Object.keys(faults).flatMap((kind) =>
    [true, false].map((committed) => ({ kind: kind as keyof typeof faults, committed })),
  );

  it.each(cells)('survives: $kind (committed: $committed)', async (fault) => {
    const id = await place();
    server.plan.push(fault);
    timeOut = fault.kind.startsWith('hang') ? shortTimeOut : usualTimeOut;
    await handOver(tools, id);
    timeOut = usualTimeOut;
    const waiting = await tools.db.orders.get(id);
    expect(waiting).toMatchObject({ handOver: 'waiting', tries: 1, order: null });
    expect(waiting?.problem?.title).toMatch(/\w/);

    await resumeOrders(tools);
    expect(server.seen).toHaveLength(1);
    later(10);
    await resumeOrders(tools);
    expect(server.seen).toEqual([`PUT ${id}`, `PUT ${id}`]);
    expect([...server.orders.keys()]).toEqual([id]);
    expect(await tools.db.orders.get(id)).toMatchObject({ handOver: 'sent', order: { id } });
  });

  it('follows no redirect and takes it for a refusal', async () => {
    const id = await place();
    const moved = await startRedirect(server.origin);
    await tools.db.orders.update(id, { origin: moved.origin });
    await tools.db.accounts.put({ ...(await account()), origin: moved.origin });
    await handOver(tools, id);
    expect(server.seen).toEqual([]);
    expect(await tools.db.orders.get(id)).toMatchObject({
      handOver: 'refused',
      problem: { code: 'redirected' },
    });
    await moved.stop();
  });

  it("takes another order's answer for none", async () => {
    const id = await place();
    await tools.db.orders.update(id, { claims: null });
    await handOver(tools, id);
    expect(await tools.db.orders.get(id)).toMatchObject({
      handOver: 'waiting',
      problem: { code: 'wrong-answer' },
    });
  });

  it('goes on after an attempt whose end was never written', async () => {
    const id = await place({
      handOver: 'sending',
      tries: 1,
      nextTryAt: new Date(noon.getTime() + 30_000).toISOString(),
    });
    await resumeOrders(tools);
    expect(server.seen).toEqual([]);
    later(31);
    await resumeOrders(tools);
    expect(await tools.db.orders.get(id)).toMatchObject({ handOver: 'sent' });
  });

  it('goes on at once when a new background finds what a dead one left', async () => {
    const id = await place({
      handOver: 'sending',
      tries: 1,
      nextTryAt: new Date(noon.getTime() + 30_000).toISOString(),
    });
    await releaseAttempts(tools);
    await resumeOrders(tools);
    expect(server.seen).toEqual([`PUT ${id}`]);
    expect(await tools.db.orders.get(id)).toMatchObject({ handOver: 'sent' });
  });

  it('is tried by one wake-up at a time', async () => {
    const id = await place();
    await Promise.all(Array.from({ length: 50 }, () => handOver(tools, id)));
    expect(server.seen).toEqual([`PUT ${id}`]);
  });

  it('sends nothing at a price that ran out, but asks whether an earlier try arrived', async () => {
    const never = await place();
    later(601);
    await handOver(tools, never);
    expect(server.seen).toEqual([]);
    expect(await tools.db.orders.get(never)).toMatchObject({
      handOver: 'refused',
      problem: { code: 'quote-expired' },
    });

    const arrived = await place();
    server.plan.push({ kind: 'reset', committed: true });
    await handOver(tools, arrived);
    later(601);
    await handOver(tools, arrived);
    expect(server.seen).toEqual([`PUT ${arrived}`, `GET ${arrived}`]);
    expect(await tools.db.orders.get(arrived)).toMatchObject({ handOver: 'sent' });
  });

  it('counts the time that is left by the service, whatever our clock says', async () => {
    const aDayBehind = new Date(now.getTime() + 86_400_000);
    const row = sampleRow(server.origin, aDayBehind);
    const id = await tools.db.orders.add({
      ...row,
      servedAt: aDayBehind.toISOString(),
      receivedAt: now.toISOString(),
    });
    later(599);
    await handOver(tools, id);
    expect(await tools.db.orders.get(id)).toMatchObject({ handOver: 'sent' });
  });

  it('waits for the shopper who ordered to be signed in', async () => {
    const id = await place();
    await signIn('somebody-else');
    await handOver(tools, id);
    expect(server.seen).toEqual([]);
    expect(await tools.db.orders.get(id)).toMatchObject({
      handOver: 'waiting',
      tries: 0,
      problem: { code: 'not-signed-in' },
    });
    await signIn();
    await resumeOrders(tools);
    expect(await tools.db.orders.get(id)).toMatchObject({ handOver: 'sent' });
  });

  it('needs attention after many tries, and a press asks again under the same id', async () => {
    const id = await place({ handOver: 'waiting', tries: mostTries - 1 });
    server.plan.push({ kind: '500', committed: false });
    await handOver(tools, id);
    expect(await tools.db.orders.get(id)).toMatchObject({ handOver: 'attention' });
    await resumeOrders(tools);
    expect(server.seen).toHaveLength(1);
    await handOver(tools, id, true);
    expect(server.seen).toEqual([`PUT ${id}`, `PUT ${id}`]);
    expect(await tools.db.orders.get(id)).toMatchObject({ handOver: 'sent' });
  });
});

const account = async () => {
  const row = await tools.db.accounts.get(server.origin);
  if (!row) throw new Error('nobody is signed in');
  return row;
};

const startRedirect = async (to: string) => {
  const { createServer } = await import('node:http');
  const redirect = createServer((req, res) =>
    res.writeHead(307, { location: `${to}${req.url}` }).end(),
  );
  await new Promise<void>((done) => redirect.listen(0, '127.0.0.1', done));
  const address = redirect.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise((done) => redirect.close(done)),
  };
};
