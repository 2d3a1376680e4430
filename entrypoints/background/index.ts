import '../pages/without-eval.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { releaseAttempts } from '../../lib/actions/release-attempts.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { receive } from '../../lib/messages/receive.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { createHandlers } from './handlers.ts';
import { openOrders, openWelcome } from './open-page.ts';
import { wake } from './wake.ts';

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
    await tools.db.tabs.clear();
    await wake(tools);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcome();
  });
  browser.tabs.onRemoved.addListener((tab) => tools.db.tabs.delete(tab));
  browser.notifications.onClicked.addListener(openOrders);
  void started.then(() => wake(tools));
});
