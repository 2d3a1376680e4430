import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/actions/change-settings.ts';
import { isNoticeWanted } from '../../lib/actions/is-notice-wanted.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { markSeen, unseenChanges } from '../../lib/actions/unseen-changes.ts';
import { markMessageSeen, unseenMessages } from '../../lib/actions/unseen-messages.ts';
import { wordsOf } from './words.ts';

/** A notification for each order that somebody else moved on, and for each message of its staff, as far as the shopper wants them. Noted as told only after it was shown; its id makes a repetition replace itself. */
export const tellNews = async (tools: Tools): Promise<void> => {
  const settings = await readSettings(tools.db);
  const { t } = wordsOf(settings);
  for (const row of await unseenChanges(tools)) {
    if (!row.order) continue;
    if (isNoticeWanted(settings.notices, row.order.status))
      await notify(row.id, {
        title: t(`status.${row.order.status}`),
        message: row.cart.items[0]?.title ?? row.order.number,
      });
    await markSeen(tools, row);
  }
  for (const message of await unseenMessages(tools)) {
    if (isNoticeWanted(settings.notices, 'message'))
      await notify(message.order, { title: t('thread.news'), message: message.text.slice(0, 200) });
    await markMessageSeen(tools, message.id);
  }
};

const notify = async (id: string, words: { title: string; message: string }): Promise<void> => {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
};
