import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../lib/messages/send.ts';
import { pageTitle } from '../../lib/stores/page-title.ts';
import { knownStores } from '../in-page/known-stores.ts';
import { followCart } from '../store.content/follow-cart.ts';
import { watchAnyPage } from './watch-any-page.ts';

/** In the pages of a site that the shopper always wants read: by the store's file where there is one, else by what all shops have in common. */
export default defineUnlistedScript(() => {
  followCart(document, knownStores);
  watchAnyPage(
    document,
    (reading) => send('pageRead', { reading, title: pageTitle(document) }),
    () => send('pageLeft', {}),
  );
});
