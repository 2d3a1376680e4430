import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../lib/messages/send.ts';
import { tidy } from '../../lib/stores/tidy.ts';
import { watch } from '../../lib/stores/watch.ts';
import { knownStores } from '../in-page/known-stores.ts';
import { createChip } from '../store.content/chip.ts';
import { say } from '../store.content/say.ts';
import { watchAnyPage } from './watch-any-page.ts';

/** In the pages of a site that the shopper always wants read: by the store's file where there is one, else by what all shops have in common. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController();
  browser.runtime.onMessage.addListener(createChip(document, knownStores).receive);
  watch(document, knownStores, signal, say);
  watchAnyPage(document, (reading) => send('pageRead', { reading, title: tidy(document.title) }));
});
