import type { CartLook, Look, OfferLook } from '../cart/look.ts';
import type { Clock } from './clock.ts';
import { type Place, placeAt } from './locate.ts';
import { lookAddress } from './look-address.ts';
import { lookAt } from './look-at.ts';
import { patience, settle, unsettled } from './settle.ts';
import type { Store } from './store.ts';

/** What is said of a page: what it shows, and whether that has stayed the same for as long as any page takes to load; `null` when it shows neither cart nor product. */
export type Shown = { readonly look: Look; readonly waited: boolean } | null;

/** A page on its way from address to address. `move` answers whether it has gone on to another kind of page, `look` whether it has been looked at to the end; of a page that `isStill` it takes what the last look gave. */
export type FollowedPage = {
  readonly move: () => boolean;
  readonly look: (isStill: boolean) => 'done' | 'again';
  readonly parts: () => readonly string[];
};

/** Follows one page of the given stores and tells each settled look, and each leaving, with the facts that tell it from others. */
export const followPage = (
  document: Document,
  stores: readonly Store[],
  clock: Clock,
  tell: (facts: string, shown: Shown) => void,
): FollowedPage => {
  let place: Place | null = null;
  let address = '';
  let settling = unsettled;

  const move = (): boolean => {
    const { href } = document.location;
    if (href === address) return false;
    address = href;
    const here = placeAt(document.location, stores);
    if (pageOf(here) === pageOf(place)) return false;
    if (!isCart(here)) tell(left, null);
    place = here;
    settling = unsettled;
    return true;
  };
  const look = (isStill: boolean): 'done' | 'again' => {
    move();
    if (!pageOf(place)) return 'done';
    const now = clock.now();
    const known = isStill ? settling.shown : undefined;
    const shown = known === undefined ? lookAt(document, place) : known;
    const next = settle(settling, shown, now);
    settling = next;
    if (!next.settled) return 'again';
    const at = new Date(now).toISOString();
    const waited = now - next.since >= patience;
    if (shown === null) tell(left, null);
    else
      tell(next.facts, {
        look: { address: lookAddress(address), at, shown: capped(shown, next.facts) },
        waited,
      });
    return 'done';
  };
  return { move, look, parts: () => pageOf(place)?.observe ?? [] };
};

/** More than this of one page is no cart, and not told. */
const mostFacts = 256_000;

const capped = (shown: CartLook | OfferLook, facts: string): CartLook | OfferLook =>
  shown.of === 'cart' && facts.length > mostFacts
    ? { ...shown, rows: null, groups: null, summary: null }
    : shown;

/** The facts of a page that shows nothing to be told. */
export const left = 'left';

const isCart = (place: Place | null): boolean =>
  place?.kind === 'cart' || place?.kind === 'checkout';

/** Where the facts of a place stand; pages without any are not looked at. */
const pageOf = (place: Place | null) => (place && 'page' in place ? place.page : null);
