import { send } from '../../lib/messages/send.ts';
import type { Shown } from '../../lib/stores/follow-page.ts';

/** Tells the background what the page shows. */
export const say = (shown: Shown): void => {
  if (shown) send('pageSeen', shown);
  else send('pageLeft', {});
};
