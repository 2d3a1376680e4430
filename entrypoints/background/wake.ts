import { browser } from 'wxt/browser';
import { nextWake } from '../../lib/actions/next-wake.ts';
import { pullEvents } from '../../lib/actions/pull-events.ts';
import { pullThreads } from '../../lib/actions/pull-thread.ts';
import { resumeOrders } from '../../lib/actions/resume-orders.ts';
import { sendLetters } from '../../lib/actions/send-letter.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { tellNews } from './tell-news.ts';

/** Goes on with whatever was under way: hand-overs that are due, news of the orders; then sets the alarm for the next time, if there is any need. */
export const wake = async (tools: Tools): Promise<void> => {
  await setAlarm(tools);
  await resumeOrders(tools);
  await sendLetters(tools);
  for (const origin of await tools.db.accounts.toCollection().primaryKeys())
    await pullEvents(tools, origin);
  await pullThreads(tools);
  await tellNews(tools);
  await setAlarm(tools);
};

/** Set before the work as well: a background that dies in the middle is woken again. */
const setAlarm = async ({ db }: Tools): Promise<void> => {
  const minutes = await nextWake(db);
  if (minutes === null) await browser.alarms.clear('wake');
  else browser.alarms.create('wake', { delayInMinutes: minutes, periodInMinutes: minutes });
};
