import { send } from '../../lib/messages/send.ts';
import type { Sighting } from '../../lib/stores/sighting.ts';

/** Tells the background what the page shows. */
export const say = (sighting: Sighting): void => {
  if ('cart' in sighting) send('cartSeen', sighting);
  else if ('unreadable' in sighting) send('cartUnreadable', sighting);
  else if ('offer' in sighting) send('offerSeen', sighting);
  else send('cartLeft', {});
};
