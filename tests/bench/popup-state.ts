import type { Page } from 'playwright-core';
import { defaultSettings } from '../../lib/storage/default-settings.ts';
import type { OrderRow, Settings } from '../../lib/storage/rows.ts';
import { sampleOrder, sampleRow } from '../actions/sample-order.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');

const settings: Settings = { ...defaultSettings, language: 'en', consentedAt: noon.toISOString() };

/** An order of long ago about which there is nothing to do. */
const oldOrder = (): OrderRow => {
  const row = sampleRow('https://pay.example', noon, { handOver: 'sent', open: 0 });
  return { ...row, seenStatus: 'done', order: sampleOrder(row.id, 'done') };
};

type Kept = { readonly settings: Settings; readonly order: OrderRow; readonly orders: number };

/** Writes a shopper who has agreed, and so many orders of theirs, into the database of the extension whose page this is. */
export const keepState = async (page: Page, orders: number): Promise<void> => {
  const kept: Kept = { settings, order: oldOrder(), orders };
  await page.evaluate(write, kept);
};

/** Runs in the page. */
const write = async ({ settings, order, orders }: Kept): Promise<void> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('wasit'));
  const aMinuteEach = (n: number) => new Date(Date.parse(order.confirmedAt) - n * 60_000);
  const batch = 5000;
  for (let from = 0; from < Math.max(1, orders); from += batch) {
    const work = db.transaction(['settings', 'orders'], 'readwrite', { durability: 'relaxed' });
    const ended = new Promise((resolve, reject) => {
      work.oncomplete = resolve;
      work.onabort = () => reject(work.error);
    });
    work.objectStore('settings').put(settings);
    for (let n = from; n < Math.min(orders, from + batch); n++) {
      const [id, quote] = [crypto.randomUUID(), crypto.randomUUID()];
      const confirmedAt = aMinuteEach(n).toISOString();
      work.objectStore('orders').add({ ...order, id, quote, confirmedAt });
    }
    await ended;
  }
  db.close();
};
