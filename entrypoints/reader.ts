import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messages/send.ts';
import { withCartData } from '../lib/stores/any-page/with-cart-data.ts';
import { pageTitle } from '../lib/stores/page-title.ts';
import { fetchCartData } from '../lib/stores/platforms/fetch-cart-data.ts';
import { given } from './in-page/given.ts';
import { readHere } from './in-page/read-here.ts';

/** Put into one page by the shopper's click; reads it once, beside the cart that the shop's own program tells of, and says what it read. */
export default defineUnlistedScript(async () => {
  const asked = given();
  const read = readHere(document, asked, false);
  // A shopper who has pointed at the total knows better than the shop's program what they pay.
  const told =
    asked.pointed === null ? await fetchCartData(document, document.location.href, fetch) : null;
  const reading = withCartData(read, told);
  send('pageRead', { reading, title: pageTitle(document) });
});
