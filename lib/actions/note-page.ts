import type { PageReading } from '../cart/page-reading.ts';
import { checked } from '../storage/checked.ts';
import { PageRow } from '../storage/rows.ts';
import { cartOfReading } from './cart-of-reading.ts';
import { noteReading } from './note-reading.ts';
import type { Tools } from './tools.ts';

/** What is known of the page in a tab; `null` when the shopper asked nothing of it. */
export const pageIn = async ({ db }: Tools, tab: number): Promise<PageRow | null> =>
  checked(PageRow, await db.pages.get(tab)) ?? null;

/** Changes what is kept of a tab's page; the first change makes the row. */
export const changePage = (
  { db, now }: Tools,
  tab: number,
  change: Partial<PageRow>,
): Promise<void> =>
  db.transaction('rw', db.pages, async () => {
    const before = checked(PageRow, await db.pages.get(tab)) ?? { ...blank, tab, at: '' };
    await db.pages.put({ ...before, ...change, at: now().toISOString() });
  });

const blank = {
  asked: null,
  refused: false,
  reading: null,
  title: '',
  key: null,
  report: null,
} as const;

/** Keeps what a page gave that was asked for. Numbers that may be shown as they are become the tab's cart; all others wait for the shopper. */
export const notePage = async (
  tools: Tools,
  tab: number,
  reading: PageReading,
  title: string,
): Promise<void> => {
  const { total, confidence, kind } = reading;
  const isCart = kind === 'cart' || kind === 'checkout';
  const cart =
    isCart && confidence === 'high' && total && total.minor > 0
      ? cartOfReading(reading, total, null)
      : null;
  // What an earlier reading of the page gave holds no longer, the cart that came of it least of all.
  await dropPage(tools, tab);
  const key = cart && (await noteReading(tools, { cart }, tab));
  await changePage(tools, tab, { asked: null, refused: false, reading, title, key });
};

/** Forgets a tab's page and the cart that it made, as when the tab goes elsewhere. Answers whether there was one. */
export const dropPage = ({ db }: Tools, tab: number): Promise<boolean> =>
  db.transaction('rw', db.pages, db.tabs, async () => {
    const page = await db.pages.get(tab);
    if (page === undefined) return false;
    const shown = await db.tabs.get(tab);
    if (shown && shown.key === page.key) await db.tabs.delete(tab);
    await db.pages.delete(tab);
    return true;
  });
