import { storeMatches, storePages } from 'virtual:store-pages';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitPage } from '../../lib/stores/await-page.ts';

export default defineContentScript({
  matches: storeMatches,
  runAt: 'document_idle',
  main() {
    const here = storePages.find(({ id }) => document.location.host.includes(id));
    // Most pages of a store are no carts: what reads and speaks, and where facts stand, is not even set up there.
    if (here)
      awaitPage(document, here.paths, async () => {
        const store = await here.load();
        const { followCart } = await import('./follow-cart.ts');
        followCart(document, [store]);
      });
  },
});
