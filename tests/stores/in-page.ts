import { locate } from '../../lib/stores/locate.ts';
import { type Sighting, sightingAt } from '../../lib/stores/sighting.ts';
import { totalPlace } from '../../lib/stores/total-place.ts';
import { everyStore } from './every-store.ts';

/** Reads the page that this script runs in, as if at `seenAt`; `null` where there is nothing to say of it. */
export const readHere = (seenAt: string): Exclude<Sighting, { left: true }> | null => {
  const sighting = sightingAt(
    document,
    location.href,
    locate(location.href, everyStore),
    new Date(seenAt),
  );
  return 'left' in sighting ? null : sighting;
};

/** Whether the page has a place for the local total. */
export const hasTotalPlace = (): boolean => totalPlace(document, everyStore) !== null;
