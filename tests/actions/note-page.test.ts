import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteOffer, offerIn } from '../../lib/actions/note-offer.ts';
import { changePage, dropPage, notePage, pageIn } from '../../lib/actions/note-page.ts';
import { keepPointer, pointerAt } from '../../lib/actions/pointers.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { PageReading } from '../../lib/cart/page-reading.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { blankReading } from '../../lib/stores/any-page/blank-reading.ts';
import { sampleCart } from '../sample-cart.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const { items, lines, total } = sampleCart;
const read: PageReading = {
  ...blankReading('https://shop.example/cart', now),
  ...{ kind: 'cart', items, lines, total, currency: 'USD', confidence: 'high' },
};

let tools: Tools;
let count = 0;
beforeEach(() => {
  const client = () => Promise.reject(new Error('Nobody is called here.'));
  tools = {
    db: openDatabase(`pages-${++count}`),
    now: () => now,
    client: () => ({ call: client }) as never,
    random: () => 0,
  };
});

const cartOf = async (tab: number) => {
  const key = (await tools.db.tabs.get(tab))?.key ?? '';
  return (await tools.db.readings.get(key))?.cart ?? null;
};

describe('a page that was read by click', () => {
  it('becomes the tab’s cart when its numbers may be shown as they are', async () => {
    await notePage(tools, 7, read, 'Cart');
    expect((await cartOf(7))?.total).toEqual(total);
    expect((await pageIn(tools, 7))?.key).toBe('any-page shop.example');
  });

  it.each([
    { ...read, confidence: 'low' as const },
    { ...read, items: [] },
    { ...read, kind: 'product' as const },
    { ...read, total: null, confidence: 'none' as const },
  ])('waits for the shopper otherwise', async (reading) => {
    await notePage(tools, 7, reading, 'Cart');
    expect(await cartOf(7)).toBeNull();
    expect(await pageIn(tools, 7)).toMatchObject({ reading, key: null, asked: null });
  });

  it('takes back the cart of an earlier reading when the next one is not sure', async () => {
    await notePage(tools, 7, read, 'Cart');
    await notePage(tools, 7, { ...read, confidence: 'low' }, 'Cart');
    expect(await cartOf(7)).toBeNull();
  });

  it('goes with the page, and takes its cart along', async () => {
    await notePage(tools, 7, read, 'Cart');
    expect(await dropPage(tools, 7)).toBe(true);
    expect(await cartOf(7)).toBeNull();
    expect(await pageIn(tools, 7)).toBeNull();
    expect(await dropPage(tools, 7)).toBe(false);
  });

  it('leaves the cart of a store’s own page alone', async () => {
    await tools.db.tabs.put({ tab: 7, key: 'amazon www.amazon.com' });
    await changePage(tools, 7, { asked: 'report' });
    await dropPage(tools, 7);
    expect(await tools.db.tabs.get(7)).toBeDefined();
  });
});

describe('what else is kept', () => {
  it('remembers where the shopper pointed, only where a total was read', async () => {
    await keepPointer(tools, { ...read, total: null }, '#total');
    expect(await pointerAt(tools, 'shop.example')).toBeNull();
    await keepPointer(tools, read, '#total');
    expect(await pointerAt(tools, 'shop.example')).toBe('#total');
  });

  it('takes a product page for no cart', async () => {
    await notePage(tools, 7, read, 'Cart');
    const { address, seenAt } = sampleCart;
    await noteOffer(tools, 7, { store: 'amazon', address, price: total, seenAt });
    expect(await cartOf(7)).toBeNull();
    expect((await offerIn(tools, 7))?.price).toEqual(total);
  });
});
