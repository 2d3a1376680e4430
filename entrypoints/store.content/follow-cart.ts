import { browser } from '@wxt-dev/browser';
import type { Store } from '../../lib/stores/store.ts';
import { watch } from '../../lib/stores/watch.ts';
import { createChip } from './chip.ts';
import { pageLife } from './page-life.ts';
import { say } from './say.ts';

/** Tells the background what a store's page shows, and shows what it answers for as long as the script lives there. */
export const followCart = (document: Document, stores: readonly Store[]): void => {
  const signal = pageLife(document);
  const chip = createChip(document, stores);
  let sayAgain = (): void => undefined;
  browser.runtime.onMessage.addListener(chip.receive);
  signal.addEventListener('abort', () => {
    chip.remove();
    // Of an extension that is gone, nothing is left to take the listener from.
    browser.runtime?.onMessage.removeListener(chip.receive);
  });
  watch(document, stores, signal, (shown) => {
    sayAgain = () => say(shown);
    sayAgain();
  });
  // Before the welcome page was finished nobody listened; whoever comes back from it need not reload the cart.
  const onReturn = () => document.visibilityState === 'visible' && sayAgain();
  document.addEventListener('visibilitychange', onReturn, { signal });
};
