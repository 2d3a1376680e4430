import 'fake-indexeddb/auto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf } from '../../lib/actions/evidence-of.ts';
import { goesOn } from '../../lib/actions/history-standing.ts';
import { keepOrder } from '../../lib/actions/keep-order.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { checkEvidence } from '../../lib/intermediary/check-evidence.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { eventHash } from '../../lib/intermediary/event-hash.ts';
import { Evidence } from '../../lib/intermediary/evidence.ts';
import { isSignedHistory } from '../../lib/intermediary/is-signed-history.ts';
import type { Order } from '../../lib/orders/order.ts';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import type { PublicKey } from '../../lib/pricing/profile.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import type { IntermediaryRow } from '../../lib/storage/rows.ts';
import type { OpenDatabase } from '../../service/database/database.ts';
import { openEmbedded } from '../../service/database/open-embedded.ts';
import { sampleRow } from '../actions/sample-order.ts';
import { orderBody, type Practice, register, startPractice } from './practice.ts';

let database: OpenDatabase;
let practice: Practice;
let order: Order;
let evidence: Evidence;
let keys: readonly PublicKey[];
let shop: IntermediaryRow;
const origin = 'https://pay.example';

beforeAll(async () => {
  database = await openEmbedded(null);
  practice = await startPractice(database);
  keys = practice.service.profile.quoteKeys;
  const { token, id: account } = await register(practice);
  const body = await orderBody(practice, token);
  const params = { id: crypto.randomUUID() };
  order = (await practice.call('placeOrder', { token, params, body })).json;
  const at = practice.clock.now;
  const bytes = JSON.stringify(body);
  const row = sampleRow(origin, at, { ...params, account, bytes, order });
  shop = {
    ...{ origin, profile: practice.service.profile },
    ...{ addedAt: at.toISOString(), fetchedAt: at.toISOString() },
  };
  const kept = { shop, order, claims: [], messages: [] };
  evidence = Evidence.parse(JSON.parse(evidenceOf(row, kept, at)));
});
afterAll(() => database.close());

const all = { price: true, cart: true, order: true, history: true };

/** The history with other notes, chained anew by somebody who has no key. */
const rewritten = async (events: readonly OrderEvent[]): Promise<OrderEvent[]> => {
  const made: OrderEvent[] = [];
  for (const event of events) {
    const changed = { ...event, note: 'Something else.', previous: made.at(-1)?.hash ?? null };
    made.push({ ...changed, hash: await eventHash(changed) });
  }
  return made;
};

describe('a history', () => {
  it('is signed by the key of the profile, and by no other', async () => {
    expect(await isSignedHistory(order.events, keys)).toBe(true);
    expect(await isSignedHistory(order.events, [])).toBe(false);
    const others = keys.map((key) => ({ ...key, x: 'A'.repeat(43) }));
    expect(await isSignedHistory(order.events, others)).toBe(false);
  });

  it('that was chained anew, cut off or robbed of its signature is not signed', async () => {
    const { events } = order;
    const bare = events.map(({ signature: _, ...event }) => event);
    const swapped = events.map((event) => ({
      ...event,
      ...(events[0]?.signature && { signature: events[0].signature }),
    }));
    for (const forged of [await rewritten(events), bare, swapped, events.slice(1), []])
      expect(await isSignedHistory(forged, keys)).toBe(false);
  });

  it('is kept as signed, and for good as broken once it was told otherwise', async () => {
    const tools: Tools = {
      db: openDatabase(crypto.randomUUID()),
      now: () => practice.clock.now,
      client: (at, token) => createClient(at, token),
      random: () => 0.5,
    };
    const history = async (told: Order) => {
      await keepOrder(tools, origin, 'shopper-1', told);
      return (await tools.db.orders.get(order.id))?.history;
    };
    expect(await history(order)).toBe('unsigned');
    await tools.db.intermediaries.put(shop);
    expect(await history(order)).toBe('signed');
    const others = { ...order, events: await rewritten(order.events) };
    expect([await history(others), await history(order)]).toEqual(['broken', 'broken']);
  });

  it('goes on from what was told before, or it does not', async () => {
    const { events } = order;
    const shorter = { ...order, events: events.slice(0, 1) };
    expect(goesOn(null, order)).toBe(true);
    expect(goesOn(shorter, order)).toBe(true);
    expect(goesOn(order, shorter)).toBe(false);
    expect(goesOn(order, { ...order, events: await rewritten(events) })).toBe(false);
  });
});

describe('an evidence file', () => {
  it('holds in every part', async () => {
    expect(await checkEvidence(evidence)).toEqual(all);
  });

  it('without the request shows the history alone', async () => {
    const held = await checkEvidence({ ...evidence, request: null });
    expect(held).toEqual({ price: false, cart: false, order: false, history: true });
  });

  it.each<[string, (file: Evidence) => Evidence, keyof typeof all]>([
    ['another shopper', (file) => ({ ...file, account: 'somebody' }), 'price'],
    [
      'another intermediary',
      (file) => ({ ...file, intermediary: { ...file.intermediary, id: 'other' } }),
      'price',
    ],
    [
      'another cart',
      (file) => ({ ...file, request: file.request?.replace('"quantity":1', '"quantity":9') ?? '' }),
      'cart',
    ],
    [
      'an order at another price',
      (file) => ({
        ...file,
        order: {
          ...file.order,
          price: { ...file.order.price, total: { minor: 1, currency: 'IRR' } },
        },
      }),
      'order',
    ],
    [
      'an order of another way',
      (file) => ({ ...file, order: { ...file.order, way: 'x' } }),
      'order',
    ],
    [
      'a step less',
      (file) => ({ ...file, order: { ...file.order, events: file.order.events.slice(1) } }),
      'history',
    ],
  ])('with %s does not hold', async (_, change, part) => {
    const changed = change(evidence);
    expect(changed).not.toEqual(evidence);
    expect((await checkEvidence(changed))[part]).toBe(false);
  });

  it('is checked by a command, without a network', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wasit-evidence-'));
    const file = join(folder, 'evidence.json');
    const script = new URL('../../service/verify-evidence.ts', import.meta.url).pathname;
    writeFileSync(file, JSON.stringify(evidence));
    const said = JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }));
    expect(said).toMatchObject({ number: order.number, holds: all });
    writeFileSync(file, JSON.stringify({ ...evidence, account: 'x' }));
    expect(spawnSync(process.execPath, [script, file]).status).toBe(1);
    writeFileSync(file, '{}');
    const none = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
    expect([none.status, none.stderr]).toEqual([2, `${file} is no evidence file.\n`]);
    rmSync(folder, { recursive: true });
  });
});
