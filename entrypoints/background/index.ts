import '../pages/without-eval.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { leaveTab } from '../../lib/actions/note-offer.ts';
import { dropPage } from '../../lib/actions/note-page.ts';
import { releaseAttempts } from '../../lib/actions/release-attempts.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { receive } from '../../lib/messages/receive.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { createHandlers } from './handlers.ts';
import { openOrders, openWelcome } from './open-page.ts';
import { showTotal } from './show-total.ts';
import { wake } from './wake.ts';
import { watchSites } from './watched-sites.ts';

export default defineBackground(() => {
  const tools: Tools = {
    db: openDatabase(),
    now: () => new Date(),
    client: createClient,
    random: Math.random,
  };
  const self = {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('')).origin,
  };
  const handlers = createHandlers(tools);
  const started = releaseAttempts(tools);

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const outcome = receive(message, sender, self, handlers);
    if (typeof outcome !== 'string') return outcome;
    console.warn(`Wasit turned a message away: ${outcome}`);
    return undefined;
  });
  browser.alarms.onAlarm.addListener(() => started.then(() => wake(tools)));
  browser.runtime.onStartup.addListener(async () => {
    // Tabs are numbered anew by each start; pages that were restored say again what they show.
    await Promise.all([tools.db.tabs, tools.db.offers, tools.db.pages].map((of) => of.clear()));
    await wake(tools);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcome();
    return watchSites();
  });
  browser.permissions.onAdded.addListener(watchSites);
  browser.permissions.onRemoved.addListener(watchSites);
  browser.tabs.onRemoved.addListener(async (tab) => {
    await dropPage(tools, tab);
    await leaveTab(tools, tab);
  });
  browser.tabs.onUpdated.addListener(async (tab, { status }) => {
    // What was read by click goes when the page goes.
    if (status === 'loading' && (await dropPage(tools, tab))) await showTotal(tools, tab);
  });
  browser.notifications.onClicked.addListener(openOrders);
  void started.then(() => wake(tools));
});
