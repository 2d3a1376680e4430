import { type Clock, realClock } from './clock.ts';
import { placeAt } from './locate.ts';
import type { Store } from './store.ts';

/** How often, in milliseconds, the address is compared. */
const tick = 1500;

/**
 * Calls `arrived` once, at the first address at which the given stores have something to read: at once, or when the page has gone there without a reload.
 * Until then nothing is done but to compare the address.
 */
export const awaitPage = (
  document: Document,
  stores: readonly Store[],
  arrived: () => void,
  clock: Clock = realClock,
): void => {
  let passed = '';
  const look = (): void => {
    const { href } = document.location;
    const isHere = href !== passed && isRead(document, stores);
    passed = href;
    if (isHere) arrived();
    else clock.after(tick, look);
  };
  look();
};

const isRead = ({ location }: Document, stores: readonly Store[]): boolean => {
  const place = placeAt(location, stores);
  return place !== null && 'page' in place;
};
