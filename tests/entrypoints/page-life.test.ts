import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '../stores/open-page.ts';

const runtime: { id?: string } = {};

/** A copy of the script in a page that has just been opened, or in that of another copy. */
const start = async (document = openPage('<html></html>', 'https://www.amazon.com/cart')) => {
  const { pageLife } = await import('../../entrypoints/store.content/page-life.ts');
  return { document, life: pageLife(document) };
};

beforeEach(() => {
  runtime.id = 'wasit';
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('Event', openPage('<html></html>', 'https://www.amazon.com/').defaultView?.Event);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('goes on for as long as the extension is there', async () => {
  const { life } = await start();
  vi.advanceTimersByTime(3_600_000);
  expect(life.aborted).toBe(false);
});

it('ends when the extension is gone, and asks no more', async () => {
  const { life } = await start();
  delete runtime.id;
  vi.advanceTimersByTime(5000);
  expect(life.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends when a newer copy starts in the same page, and not in another', async () => {
  const old = await start();
  const other = await start();
  const young = await start(old.document);
  expect([old, other, young].map(({ life }) => life.aborted)).toEqual([true, false, false]);
});
