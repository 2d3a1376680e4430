import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messages/send.ts';
import { pageTitle } from '../lib/stores/page-title.ts';
import { given } from './in-page/given.ts';
import { readHere } from './in-page/read-here.ts';

/** Put into one page by the shopper's click; reads it once and says what it read. */
export default defineUnlistedScript(() => {
  send('pageRead', { reading: readHere(document, given(), false), title: pageTitle(document) });
});
