import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/actions/change-settings.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { markSeen, unseenChanges } from '../../lib/actions/unseen-changes.ts';
import { markMessageSeen, unseenMessages } from '../../lib/actions/unseen-messages.ts';
import { wordsOf } from './words.ts';

/** A notification for each order that somebody else moved on, and for each message of its staff. Noted as told only after it was shown; its id makes a repetition replace itself. */
export const tellNews = async (tools: Tools): Promise<void> => {
  const { t } = wordsOf(await readSettings(tools.db));
  for (const row of await unseenChanges(tools)) {
    if (!row.order) continue;
    await browser.notifications.create(row.id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t(`status.${row.order.status}`),
      message: row.cart.items[0]?.title ?? row.order.number,
    });
    await markSeen(tools, row);
  }
  for (const message of await unseenMessages(tools)) {
    await browser.notifications.create(message.order, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t('thread.news'),
      message: message.text.slice(0, 200),
    });
    await markMessageSeen(tools, message.id);
  }
};
