import { browser } from 'wxt/browser';
import { askQuote } from '../../lib/actions/ask-quote.ts';
import { callAsShopper } from '../../lib/actions/call-as-shopper.ts';
import { cancelOrder } from '../../lib/actions/cancel-order.ts';
import { changeSettings, readSettings } from '../../lib/actions/change-settings.ts';
import { confirmOrder } from '../../lib/actions/confirm-order.ts';
import { eraseAccount } from '../../lib/actions/erase-account.ts';
import { eraseEverything } from '../../lib/actions/erase-everything.ts';
import { giveIdentity } from '../../lib/actions/give-identity.ts';
import { giveLogin } from '../../lib/actions/give-login.ts';
import { enterGroup, refreshGroup } from '../../lib/actions/group.ts';
import { handOver } from '../../lib/actions/hand-over.ts';
import { lookUpIntermediary } from '../../lib/actions/look-up-intermediary.ts';
import { leaveTab, noteOffer } from '../../lib/actions/note-offer.ts';
import { dropPage, pageIn } from '../../lib/actions/note-page.ts';
import { noteReading } from '../../lib/actions/note-reading.ts';
import { openPayment } from '../../lib/actions/open-payment.ts';
import { provePhone } from '../../lib/actions/prove-phone.ts';
import { pullOrders } from '../../lib/actions/pull-orders.ts';
import { pullThread } from '../../lib/actions/pull-thread.ts';
import { refreshAnnouncements } from '../../lib/actions/refresh-announcements.ts';
import { refreshOtherRates } from '../../lib/actions/refresh-other-rates.ts';
import { refreshRateHistories } from '../../lib/actions/refresh-rate-histories.ts';
import { refreshRates } from '../../lib/actions/refresh-rates.ts';
import { removeIntermediary } from '../../lib/actions/remove-intermediary.ts';
import { runErrand } from '../../lib/actions/run-errand.ts';
import { sendLetter } from '../../lib/actions/send-letter.ts';
import { register, renewPassword, signIn } from '../../lib/actions/sign-in.ts';
import { signOut } from '../../lib/actions/sign-out.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { type Letter, writeLetter } from '../../lib/actions/write-letter.ts';
import type { Offer } from '../../lib/cart/offer.ts';
import type { Answer } from '../../lib/intermediary/answer.ts';
import type { Handlers } from '../../lib/messages/message.ts';
import { changeOrder } from '../../lib/storage/change-order.ts';
import type { Reading } from '../../lib/stores/cart-of-look.ts';
import { sightingOfLook } from '../../lib/stores/sighting.ts';
import { knownStores } from '../in-page/known-stores.ts';
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
  const seen = async (reading: Reading, tab: number | null) => {
    if (tab === null || !(await consented())) return;
    await db.offers.delete(tab);
    await noteReading(tools, reading, tab);
    await showTotal(tools, tab);
    await refreshAndShow();
    await refreshRateHistories(tools);
  };
  const unread = async (reading: Reading, tab: number | null) => {
    // What the shopper said of this page themselves stands.
    if (tab === null || (await pageIn(tools, tab))?.key) return;
    await seen(reading, tab);
  };
  const offered = async (offer: Offer, tab: number | null) => {
    if (tab === null || !(await consented())) return;
    await noteOffer(tools, tab, offer);
    await showTotal(tools, tab);
    await refreshAndShow();
    await refreshRateHistories(tools);
  };
  const left = async (tab: number | null) => {
    if (tab === null) return;
    await dropPage(tools, tab);
    await leaveTab(tools, tab);
    await showTotal(tools, tab);
  };
  const refreshAndShow = async () => {
    const { intermediary } = await readSettings(db);
    if (intermediary && (await refreshRates(tools, intermediary))) await showTotalEverywhere(tools);
  };
  let othersAskedAt = 0;
  // Who does not answer is not asked again at every word of an open page.
  const refreshOthers = async () => {
    if (tools.now().getTime() - othersAskedAt < 600_000) return;
    othersAskedAt = tools.now().getTime();
    await refreshOtherRates(tools);
  };
  const refreshNews = async () => {
    const { intermediary } = await readSettings(db);
    if (intermediary === null) return;
    await refreshAnnouncements(tools, intermediary);
    await refreshGroup(tools, intermediary);
  };
  const signedIn = (origin: string, work: () => Promise<Answer<unknown>>) =>
    errand('signIn', async () => {
      const answer = await work();
      if (answer.ok) await pullOrders(tools, origin);
      return answer;
    }).then(() => wake(tools));

  const written = async (order: string, letter: Letter) => {
    await writeLetter(tools, order, letter);
    await sendLetter(tools, letter.form.id, false);
    await wake(tools);
  };

  return {
    ...pageHandlers(tools, refreshAndShow),
    pageSeen: async ({ look, waited }, tab) => {
      const sighting = sightingOfLook(look, knownStores);
      if ('left' in sighting) await left(tab);
      else if ('offer' in sighting) await offered(sighting.offer, tab);
      else if ('cart' in sighting) await seen(sighting, tab);
      else if (waited) await unread(sighting, tab);
    },
    pageLeft: (_, tab) => left(tab),
    pageOpened: async () => {
      if (!(await consented())) return;
      await refreshAndShow();
      const origins = await db.accounts.toCollection().primaryKeys();
      await Promise.all([
        wake(tools),
        refreshRateHistories(tools),
        refreshOthers(),
        refreshNews(),
        ...origins.map((origin) => listen(tools, origin)),
      ]);
    },
    settingsChanged: async ({ change }) => {
      await changeSettings(db, change);
      await refreshAndShow();
      await showTotalEverywhere(tools);
      await refreshRateHistories(tools);
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
    accountErased: ({ origin }) =>
      errand(`eraseAccount ${origin}`, () => eraseAccount(tools, origin)),
    passwordLost: ({ origin, who }) =>
      errand('lostPassword', () => tools.client(origin, null)('lostPassword', { body: who })),
    passwordRenewed: ({ origin, renewed }) =>
      errand('newPassword', () => renewPassword(tools, origin, renewed)),
    phoneGiven: ({ origin, phone }) =>
      errand('phoneCode', () => callAsShopper(tools, origin, 'sendPhoneCode', { body: { phone } })),
    phoneProved: ({ origin, proof }) =>
      errand('phoneProof', () => provePhone(tools, origin, proof)),
    groupEntered: ({ origin, code }) => errand('group', () => enterGroup(tools, origin, code)),
    groupLeft: async ({ origin }) => {
      await db.groups.delete(origin);
    },
    identityGiven: ({ origin, form }) =>
      errand('identity', () => giveIdentity(tools, origin, form)),
    quoteAsked: ({ cart, kind, way }) =>
      errand(`quote ${cart}`, () => askQuote(tools, cart, kind, way)),
    kindChosen: async ({ cart, kind }) => {
      await db.readings.update(cart, { kind });
    },
    invoiceGiven: async ({ cart }) => {
      await noteReading(tools, { cart }, null);
    },
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
    threadOpened: ({ order }) => pullThread(tools, order, true),
    claimFiled: ({ order, form }) => written(order, { call: 'fileClaim', form }),
    messageWritten: ({ order, form }) => written(order, { call: 'writeMessage', form }),
    letterRetried: ({ id }) => sendLetter(tools, id, true),
    letterDropped: async ({ id }) => {
      // Only one that nobody can have taken.
      await db.letters
        .where({ id })
        .and(({ nextTryAt }) => nextTryAt === null)
        .delete();
    },
    loginSealed: ({ id, sealed }) => errand(`login ${id}`, () => giveLogin(tools, id, sealed)),
    passwordChanged: async ({ id }) => {
      await changeOrder(db, id, { passwordChangedAt: tools.now().toISOString() });
    },
    cancelAsked: ({ id }) => errand(`cancel ${id}`, () => cancelOrder(tools, id)),
  };
};
