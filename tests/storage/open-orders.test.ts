import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OrderStatus } from '../../lib/orders/status.ts';
import { changeOrder } from '../../lib/storage/change-order.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { isOpen } from '../../lib/storage/is-open.ts';
import { openOrders } from '../../lib/storage/open-orders.ts';
import { HandOver, type OrderRow } from '../../lib/storage/rows.ts';
import { sampleOrder, sampleRow } from '../actions/sample-order.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');
const row = (change: Partial<OrderRow> = {}) =>
  sampleRow('https://pay.example', noon, { handOver: 'sent', ...change });
const kept = (change: Partial<OrderRow> = {}) => {
  const one = row(change);
  return { ...one, order: one.order && { ...one.order, id: one.id } };
};

it('are those that are handed over, can still change, were not told, or left a password behind', () => {
  const done = sampleOrder(crypto.randomUUID(), 'done');
  const [placed] = done.events;
  if (!placed) throw new Error('The sample has no event.');
  const byStaff = { ...done, events: [{ ...placed, actor: 'staff' as const }] };
  const opened = { ...done, events: [{ ...placed, what: 'login-opened' as const }] };
  expect(isOpen(kept({ order: done }))).toBe(false);
  expect(isOpen(kept({ handOver: 'refused' }))).toBe(false);
  expect(isOpen(kept({ handOver: 'waiting' }))).toBe(true);
  expect(isOpen(kept({ order: sampleOrder(done.id, 'paid') }))).toBe(true);
  expect(isOpen(kept({ order: byStaff }))).toBe(true);
  expect(isOpen(kept({ order: byStaff, seenStatus: 'done' }))).toBe(false);
  expect(isOpen(kept({ order: opened }))).toBe(true);
  expect(isOpen(kept({ order: opened, passwordChangedAt: noon.toISOString() }))).toBe(false);
});

it('are found after any changes', async () => {
  const change = fc.record(
    {
      handOver: fc.constantFrom(...HandOver.options),
      order: fc.option(
        fc
          .constantFrom(...OrderStatus.options)
          .map((status) => sampleOrder(crypto.randomUUID(), status)),
      ),
      seenStatus: fc.option(fc.constantFrom(...OrderStatus.options)),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const db = openDatabase(crypto.randomUUID());
      const first = row();
      await db.orders.add(first);
      let now = first;
      for (const one of changes) {
        now = { ...now, ...one };
        await changeOrder(db, first.id, one);
      }
      const found = (await openOrders(db)).map(({ id }) => id);
      expect(found).toEqual(changes.length === 0 || isOpen(now) ? [first.id] : []);
      await db.delete();
    }),
    { numRuns: 60 },
  );
});

it('are found among orders of before they were marked', async () => {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(5).stores({ orders: 'id, &quote, key, origin, handOver, confirmedAt' });
  const done = sampleOrder(crypto.randomUUID(), 'done');
  const rows = [row({ order: done }), row({ handOver: 'waiting' })];
  await old.table('orders').bulkAdd(rows.map(({ open: _, ...before }) => before));
  old.close();
  const db = openDatabase(name);
  expect((await openOrders(db)).map(({ id }) => id)).toEqual([rows[1]?.id]);
  expect(await db.orders.count()).toBe(2);
});
