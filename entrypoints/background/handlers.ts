import { browser } from 'wxt/browser';
import { askQuote } from '../../lib/actions/ask-quote.ts';
import { cancelOrder } from '../../lib/actions/cancel-order.ts';
import { changeSettings, readSettings } from '../../lib/actions/change-settings.ts';
import { confirmOrder } from '../../lib/actions/confirm-order.ts';
import { eraseEverything } from '../../lib/actions/erase-everything.ts';
import { giveIdentity } from '../../lib/actions/give-identity.ts';
import { handOver } from '../../lib/actions/hand-over.ts';
import { lookUpIntermediary } from '../../lib/actions/look-up-intermediary.ts';
import { leaveTab, noteOffer } from '../../lib/actions/note-offer.ts';
import { dropPage, pageIn } from '../../lib/actions/note-page.ts';
import { noteReading } from '../../lib/actions/note-reading.ts';
import { openPayment } from '../../lib/actions/open-payment.ts';
import { pullOrders } from '../../lib/actions/pull-orders.ts';
import { refreshRates } from '../../lib/actions/refresh-rates.ts';
import { removeIntermediary } from '../../lib/actions/remove-intermediary.ts';
import { runErrand } from '../../lib/actions/run-errand.ts';
import { register, signIn } from '../../lib/actions/sign-in.ts';
import { signOut } from '../../lib/actions/sign-out.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Answer } from '../../lib/intermediary/answer.ts';
import type { Handlers } from '../../lib/messages/message.ts';
import { listen } from './listen.ts';
import { pageHandlers } from './page-handlers.ts';
import { showTotal, showTotalEverywhere } from './show-total.ts';
import { wake } from './wake.ts';
import { unwatchSites } from './watched-sites.ts';

/** What the background does at each message: which errand, under which name, and what follows from it. */
export const createHandlers = (tools: Tools): Handlers => {
  const { db } = tools;
  const errand = (name: string, work: () => Promise<Answer<unknown>>) =>
    runErrand(tools, name, work);
  const consented = async () => (await readSettings(db)).consentedAt !== null;
  const seen: (reading: Parameters<typeof noteReading>[1], tab: number | null) => Promise<void> =
    async (reading, tab) => {
      if (tab === null || !(await consented())) return;
      await db.offers.delete(tab);
      await noteReading(tools, reading, tab);
      await showTotal(tools, tab);
      await refreshAndShow();
    };
  const refreshAndShow = async () => {
    const { intermediary } = await readSettings(db);
    if (intermediary && (await refreshRates(tools, intermediary))) await showTotalEverywhere(tools);
  };
  const signedIn = (origin: string, work: () => Promise<Answer<unknown>>) =>
    errand('signIn', async () => {
      const answer = await work();
      if (answer.ok) await pullOrders(tools, origin);
      return answer;
    }).then(() => wake(tools));

  return {
    ...pageHandlers(tools, refreshAndShow),
    cartSeen: ({ cart }, tab) => seen({ cart }, tab),
    cartUnreadable: async ({ unreadable }, tab) => {
      // What the shopper said of this page themselves stands.
      if (tab !== null && (await pageIn(tools, tab))?.key) return;
      await seen({ unreadable }, tab);
    },
    offerSeen: async ({ offer }, tab) => {
      if (tab === null || !(await consented())) return;
      await noteOffer(tools, tab, offer);
      await showTotal(tools, tab);
      await refreshAndShow();
    },
    cartLeft: async (_, tab) => {
      if (tab === null) return;
      await dropPage(tools, tab);
      await leaveTab(tools, tab);
      await showTotal(tools, tab);
    },
    pageOpened: async () => {
      if (!(await consented())) return;
      await refreshAndShow();
      const origins = await db.accounts.toCollection().primaryKeys();
      await Promise.all([wake(tools), ...origins.map((origin) => listen(tools, origin))]);
    },
    settingsChanged: async ({ settings }) => {
      await changeSettings(db, settings);
      await refreshAndShow();
      await showTotalEverywhere(tools);
    },
    consentGiven: () =>
      changeSettings(db, { consentedAt: tools.now().toISOString() }).then(refreshAndShow),
    intermediaryAsked: ({ origin }) =>
      errand(`lookUp ${origin}`, () => lookUpIntermediary(tools, origin)),
    intermediaryAdded: ({ origin, keys }) =>
      errand(`lookUp ${origin}`, () => lookUpIntermediary(tools, origin, keys)),
    intermediaryRemoved: async ({ origin, withOrders }) => {
      await errand(`remove ${origin}`, () => removeIntermediary(tools, origin, withOrders));
      await refreshAndShow();
      await showTotalEverywhere(tools);
    },
    everythingErased: async () => {
      const tabs = await db.tabs.toCollection().primaryKeys();
      const offers = await db.offers.toCollection().primaryKeys();
      await errand('erase', async () => {
        const answer = await eraseEverything(tools);
        if (answer.ok) await unwatchSites();
        return answer;
      });
      for (const tab of new Set([...tabs, ...offers])) await showTotal(tools, tab);
    },
    registerAsked: ({ origin, registration }) =>
      signedIn(origin, () => register(tools, origin, registration)),
    signInAsked: ({ origin, credentials }) =>
      signedIn(origin, () => signIn(tools, origin, credentials)),
    signOutAsked: ({ origin }) => signOut(tools, origin),
    identityGiven: ({ origin, form }) =>
      errand('identity', () => giveIdentity(tools, origin, form)),
    quoteAsked: ({ cart, kind, way }) =>
      errand(`quote ${cart}`, () => askQuote(tools, cart, kind, way)),
    draftChanged: async (draft) => {
      await db.drafts.put(draft);
    },
    orderPlaced: async ({ quote, form }) => {
      await errand(`order ${quote}`, () => confirmOrder(tools, quote, form));
      await wake(tools);
    },
    orderRetried: async ({ id }) => {
      await handOver(tools, id, true);
      await wake(tools);
    },
    paymentAsked: ({ id }) =>
      errand(`payment ${id}`, async () => {
        const answer = await openPayment(tools, id);
        if (answer.ok) await browser.tabs.create({ url: answer.value });
        return answer;
      }),
    cancelAsked: ({ id }) => errand(`cancel ${id}`, () => cancelOrder(tools, id)),
  };
};
