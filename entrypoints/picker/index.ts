import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../lib/messages/send.ts';
import { pageTitle } from '../../lib/stores/page-title.ts';
import { selectorOf } from '../../lib/stores/selector-of.ts';
import { given } from '../in-page/given.ts';
import { readHere } from '../in-page/read-here.ts';
import { pick } from './pick.ts';

declare global {
  var wasitPicking: boolean | undefined;
}

/** Put into one page when the shopper wants to point at the total; does nothing else, and nothing twice at a time. */
export default defineUnlistedScript(async () => {
  const { words, generic } = given();
  if (words === null || globalThis.wasitPicking) return;
  globalThis.wasitPicking = true;
  const element = await pick(document, words);
  globalThis.wasitPicking = false;
  const pointed = element && selectorOf(element);
  if (!pointed) return send('pointingLeft', {});
  const reading = readHere(document, { pointed, generic, words }, true);
  send('totalPointed', { reading, title: pageTitle(document), selector: pointed });
});
