import { capture, type Reading } from '../../lib/stores/capture.ts';
import { locate } from '../../lib/stores/locate.ts';
import { totalPlace } from '../../lib/stores/total-place.ts';

/** Reads the page that this script runs in, as if at `seenAt`. */
export const readHere = (seenAt: string): Reading | null => {
  const place = locate(location.href);
  return place && capture(document, location.href, place, new Date(seenAt));
};

/** Whether the page has a place for the local total. */
export const hasTotalPlace = (): boolean => totalPlace(document) !== null;
