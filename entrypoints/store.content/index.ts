import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { storeMatches, stores } from '../../lib/stores/stores.ts';
import { watch } from '../../lib/stores/watch.ts';
import { createChip } from './chip.ts';
import { say } from './say.ts';

export default defineContentScript({
  matches: storeMatches,
  runAt: 'document_idle',
  main(ctx) {
    const chip = createChip(document, stores);
    let sayAgain = (): void => undefined;
    browser.runtime.onMessage.addListener(chip.receive);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(chip.receive);
      chip.remove();
    });
    watch(document, stores, ctx.signal, (sighting) => {
      sayAgain = () => say(sighting);
      sayAgain();
    });
    // Before the welcome page was finished nobody listened; whoever comes back from it need not reload the cart.
    const onReturn = () => document.visibilityState === 'visible' && sayAgain();
    document.addEventListener('visibilitychange', onReturn, { signal: ctx.signal });
  },
});
