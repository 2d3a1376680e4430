import { pagePaths, storeMatches } from 'virtual:store-pages';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitPage } from '../../lib/stores/await-page.ts';

export default defineContentScript({
  matches: storeMatches,
  runAt: 'document_idle',
  main() {
    // Most pages of a store are no carts: what reads and speaks, and where facts stand, is not even set up there.
    awaitPage(document, pagePaths, async () => {
      const { stores } = await import('../../lib/stores/stores.ts');
      const { followCart } = await import('./follow-cart.ts');
      followCart(document, stores);
    });
  },
});
