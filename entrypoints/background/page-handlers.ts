import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/actions/change-settings.ts';
import { changePage, dropPage, notePage, pageIn } from '../../lib/actions/note-page.ts';
import { noteReading } from '../../lib/actions/note-reading.ts';
import { dropPointer, keepPointer } from '../../lib/actions/pointers.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { PageReading } from '../../lib/cart/page-reading.ts';
import type { Handlers } from '../../lib/messages/message.ts';
import { putInto } from './put-into.ts';
import { showTotal } from './show-total.ts';
import { isWatched } from './watched-sites.ts';
import { wordsOf } from './words.ts';

type Names =
  | 'readAsked'
  | 'pointAsked'
  | 'reportAsked'
  | 'pageRead'
  | 'totalPointed'
  | 'pointingLeft'
  | 'reportMade'
  | 'cartGiven'
  | 'pageDropped'
  | 'pointerDropped';

/** What the background does for pages that the shopper has read by a click. Only a page that was asked may answer. */
export const pageHandlers = (tools: Tools, refresh: () => Promise<void>): Pick<Handlers, Names> => {
  const settings = () => readSettings(tools.db);
  const consented = async () => (await settings()).consentedAt !== null;
  const shown = async (tab: number) => {
    await showTotal(tools, tab);
    await refresh();
  };
  return {
    readAsked: async ({ tab, generic }) => {
      if (!(await consented())) return;
      const given = { generic, words: null };
      await putInto(tools, tab, { asked: 'reading', script: '/reader.js', given });
    },
    pointAsked: async ({ tab }) => {
      if (!(await consented())) return;
      const given = { generic: false, words: pickerWords(wordsOf(await settings())) };
      await putInto(tools, tab, { asked: 'pointing', script: '/picker.js', given });
    },
    reportAsked: async ({ tab }) => {
      if (!(await consented())) return;
      const given = { generic: false, words: null };
      await putInto(tools, tab, { asked: 'report', script: '/report.js', given });
    },
    pageRead: async ({ reading, title }, tab) => {
      if (tab === null || !(await consented())) return;
      const isAsked = (await pageIn(tools, tab))?.asked === 'reading';
      if (!isAsked && !(await isWatched(reading.address))) return;
      if (!isPointed(reading)) await dropPointer(tools, new URL(reading.address).host);
      await notePage(tools, tab, reading, title);
      await shown(tab);
    },
    totalPointed: async ({ reading, title, selector }, tab) => {
      if (tab === null || (await pageIn(tools, tab))?.asked !== 'pointing') return;
      if (isPointed(reading)) await keepPointer(tools, reading, selector);
      await notePage(tools, tab, reading, title);
      await shown(tab);
      // Where the browser lets us, the shopper comes back to what they were doing; else the icon shows the amount.
      await browser.action.openPopup().catch(() => undefined);
    },
    pointingLeft: async (_, tab) => {
      if (tab === null || (await pageIn(tools, tab))?.asked !== 'pointing') return;
      await changePage(tools, tab, { asked: null });
    },
    reportMade: async ({ report }, tab) => {
      if (tab === null || (await pageIn(tools, tab))?.asked !== 'report') return;
      await changePage(tools, tab, { asked: null, report });
    },
    cartGiven: async ({ tab, cart }) => {
      const key = await noteReading(tools, { cart }, tab);
      await changePage(tools, tab, { asked: null, key });
      await shown(tab);
    },
    pageDropped: async ({ tab }) => {
      await dropPage(tools, tab);
      await showTotal(tools, tab);
    },
    pointerDropped: ({ host }) => dropPointer(tools, host),
  };
};

const isPointed = ({ evidence }: PageReading): boolean =>
  evidence.some(({ source }) => source === 'pointed');

const pickerWords = ({ t, locale }: ReturnType<typeof wordsOf>) => ({
  what: t('point.what'),
  how: t('point.how'),
  leave: t('action.cancel'),
  language: locale.language,
  direction: locale.direction,
});
