import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { notePage, pageIn } from '../../lib/actions/note-page.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { PageReading } from '../../lib/cart/page-reading.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { sampleReading } from '../sample-reading.ts';

const tab = 7;
let tools: Tools;

beforeEach(() => {
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => new Date('2026-11-22T12:00:00.000Z'),
    client: createClient,
    random: () => 0,
  };
});

const note = (change: Partial<PageReading> = {}) =>
  notePage(tools, tab, { ...sampleReading, ...change }, 'Your cart');
const cartShown = async () => {
  const key = (await tools.db.tabs.get(tab))?.key ?? '';
  return (await tools.db.readings.get(key))?.cart ?? null;
};

it.each([
  ['a total of nothing', { total: { minor: 0, currency: 'USD' } }],
  ['an order that is placed already', { kind: 'placed' }],
  ['a page that is no cart', { kind: 'none' }],
] satisfies [string, Partial<PageReading>][])('asks the shopper about %s', async (_, change) => {
  await note(change);
  expect(await cartShown()).toBeNull();
  expect((await pageIn(tools, tab))?.reading).toMatchObject(change);
});

it('takes an older cart away when the page no longer shows it', async () => {
  await note();
  await note({ total: null, confidence: 'none', doubts: ['no-total'] });
  expect(await cartShown()).toBeNull();
  expect((await pageIn(tools, tab))?.reading?.doubts).toEqual(['no-total']);
});
