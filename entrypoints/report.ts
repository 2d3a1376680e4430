import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messages/send.ts';
import { redactedSample } from '../lib/stores/sample/redacted-sample.ts';

/** Put into one page when the shopper wants to report it: its structure, without its words and numbers. */
export default defineUnlistedScript(() => {
  send('reportMade', { report: redactedSample(document) });
});
