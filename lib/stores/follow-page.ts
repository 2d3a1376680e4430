import { capture, type Reading } from './capture.ts';
import type { Clock } from './clock.ts';
import { locate, type Place } from './locate.ts';
import { settle, unsettled } from './settle.ts';

/** What is said of a page: a reading that has settled, or that it shows no cart any more. */
export type Sighting = Reading | { readonly left: true };

/** A page on its way from address to address. `move` answers whether it has gone on to another kind of page, `look` whether it has been read to the end. */
export type FollowedPage = {
  readonly move: () => boolean;
  readonly look: () => 'done' | 'again';
  readonly parts: () => readonly string[];
};

/** Follows one page and tells each settled reading, and each leaving, with the facts that tell it from others. */
export const followPage = (
  document: Document,
  clock: Clock,
  tell: (facts: string, sighting: Sighting) => void,
): FollowedPage => {
  let place: Place | null = null;
  let settling = unsettled;

  const move = (): boolean => {
    const here = locate(document.location.href);
    if (here?.page === place?.page) return false;
    if (!here) tell('left', { left: true });
    place = here;
    settling = unsettled;
    return true;
  };
  const look = (): 'done' | 'again' => {
    move();
    if (!place) return 'done';
    const now = clock.now();
    const reading = capture(document, document.location.href, place, new Date(now));
    const next = settle(settling, reading, now);
    settling = next;
    if (next.settled) tell(next.facts, reading);
    return next.settled ? 'done' : 'again';
  };
  return { move, look, parts: () => place?.page.observe ?? [] };
};
