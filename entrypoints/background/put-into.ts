import { browser } from 'wxt/browser';
import { changePage } from '../../lib/actions/note-page.ts';
import { pointerAt } from '../../lib/actions/pointers.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { PageRow } from '../../lib/storage/rows.ts';
import { type Given, give } from '../in-page/given.ts';

type Errand = {
  readonly asked: NonNullable<PageRow['asked']>;
  readonly script: '/reader.js' | '/picker.js' | '/report.js';
  readonly given: Omit<Given, 'pointed'>;
};

/**
 * Puts a script into the page of a tab that the shopper opened our popup over (`activeTab`), or whose site they allowed. What it finds comes as a message;
 * that the browser lets nobody in (its own pages, its shop for extensions) is kept as `refused`.
 */
export const putInto = async (
  tools: Tools,
  tab: number,
  { asked, script, given }: Errand,
): Promise<void> => {
  await changePage(tools, tab, { asked, refused: false });
  try {
    const pointed = await pointerAt(tools, await hostOf(tab));
    const target = { tabId: tab };
    await browser.scripting.executeScript({ target, func: give, args: [{ ...given, pointed }] });
    await browser.scripting.executeScript({ target, files: [script] });
  } catch {
    await changePage(tools, tab, { asked: null, refused: true });
  }
};

const hostOf = async (tab: number): Promise<string> => {
  const { url } = await browser.tabs.get(tab);
  return url && URL.canParse(url) ? new URL(url).host : '';
};
