import { browser } from '@wxt-dev/browser';
import type { ChipText } from './chip-text.ts';
import type { MessageBody, MessageName } from './message.ts';

/**
 * Says something to the background. There is no answer to wait for; a background that can't be reached (the extension was just
 * updated or is being removed) is no error of the speaker's. This file imports schemas as types only: the content script uses it.
 */
export const send = <N extends MessageName>(name: N, body: MessageBody<N>): void => {
  try {
    browser.runtime.sendMessage({ name, body }).catch(() => undefined);
  } catch {
    // Thrown at the call by a context that has been invalidated.
  }
};

/** Tells the page in `tab` what to show beside its total; a tab without our content script is passed over. */
export const sendChip = (tab: number, text: ChipText): void => {
  browser.tabs.sendMessage(tab, text, { frameId: 0 }).catch(() => undefined);
};
