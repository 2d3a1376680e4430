import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitPage } from '../../lib/stores/await-page.ts';
import { storeMatches, stores } from '../../lib/stores/stores.ts';

export default defineContentScript({
  matches: storeMatches,
  runAt: 'document_idle',
  main() {
    // Most pages of a store are no carts: what reads and speaks is not even set up there.
    awaitPage(document, stores, async () => {
      const { followCart } = await import('./follow-cart.ts');
      followCart(document, stores);
    });
  },
});
