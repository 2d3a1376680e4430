import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/messages/send.ts';
import { storeMatches } from '../../lib/stores/stores.ts';
import { watch } from '../../lib/stores/watch.ts';
import { createChip } from './chip.ts';

export default defineContentScript({
  matches: storeMatches,
  runAt: 'document_idle',
  main(ctx) {
    const chip = createChip(document);
    browser.runtime.onMessage.addListener(chip.receive);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(chip.receive);
      chip.remove();
    });
    watch(document, ctx.signal, (reading) => {
      if ('cart' in reading) send('cartSeen', { cart: reading.cart });
      else if ('unreadable' in reading) send('cartUnreadable', { unreadable: reading.unreadable });
      else send('cartLeft', {});
    });
  },
});
