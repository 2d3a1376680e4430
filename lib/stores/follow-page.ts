import type { Clock } from './clock.ts';
import { locate, type Place } from './locate.ts';
import { settle, unsettled } from './settle.ts';
import { type Sighting, sightingAt } from './sighting.ts';
import type { Store } from './store.ts';

/** A page on its way from address to address. `move` answers whether it has gone on to another kind of page, `look` whether it has been read to the end. */
export type FollowedPage = {
  readonly move: () => boolean;
  readonly look: () => 'done' | 'again';
  readonly parts: () => readonly string[];
};

/** Follows one page of the given stores and tells each settled sighting, and each leaving, with the facts that tell it from others. */
export const followPage = (
  document: Document,
  stores: readonly Store[],
  clock: Clock,
  tell: (facts: string, sighting: Sighting) => void,
): FollowedPage => {
  let place: Place | null = null;
  let address = '';
  let settling = unsettled;

  const move = (): boolean => {
    const { href } = document.location;
    if (href === address) return false;
    address = href;
    const here = locate(href, stores);
    if (pageOf(here) === pageOf(place)) return false;
    if (!isCart(here)) tell(left, { left: true });
    place = here;
    settling = unsettled;
    return true;
  };
  const look = (): 'done' | 'again' => {
    move();
    if (!pageOf(place)) return 'done';
    const now = clock.now();
    const sighting = sightingAt(document, document.location.href, place, new Date(now));
    const next = settle(settling, sighting, now);
    settling = next;
    if (next.settled) tell('left' in sighting ? left : next.facts, sighting);
    return next.settled ? 'done' : 'again';
  };
  return { move, look, parts: () => pageOf(place)?.observe ?? [] };
};

/** The facts of a page that shows nothing to be told. */
export const left = 'left';

const isCart = (place: Place | null): boolean =>
  place?.kind === 'cart' || place?.kind === 'checkout';

/** Where the facts of a place stand; pages without any are not looked at. */
const pageOf = (place: Place | null) => (place && 'page' in place ? place.page : null);
