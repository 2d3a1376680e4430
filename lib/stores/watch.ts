import { capture, type Reading } from './capture.ts';
import { all } from './dom.ts';
import { locate, type Place } from './locate.ts';

/** What the watch reports: a reading that has settled, or that the page shows no cart any more. */
export type Sighting = Reading | { readonly left: true };

/** What the watch takes from its surroundings; tests bring their own. */
export type Clock = {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
};

const realClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Between a change and the next look; a page that changes without pause is looked at so that reading takes at most a twentieth of the time. */
const shortest = 300;
const share = 20;
/** A cart must read the same twice; a page that can't be read gets time to finish loading first. */
const patience = 4000;
/** How often the address is compared and lost parts are looked for again. */
const tick = 1500;

/**
 * Follows a page: reports its cart when two looks at it agree, again at each change, and when it is gone. Carts change without a reload, so
 * the parts that hold rows and totals are observed, and only these. Ends with `signal`.
 */
export const watch = (
  document: Document,
  signal: AbortSignal,
  report: (sighting: Sighting) => void,
  clock: Clock = realClock,
): void => {
  let place: Place | null = null;
  let reported = '';
  let last = '';
  let since = clock.now();
  let cost = 0;
  let cancel: (() => void) | null = null;
  let watched: Element[] = [];
  const observer = new MutationObserver(() => soon());

  const tell = (facts: string, sighting: Sighting): void => {
    if (facts === reported) return;
    reported = facts;
    report(sighting);
  };
  const look = (): void => {
    cancel = null;
    if (!place) return;
    const started = clock.now();
    const reading = capture(document, document.location.href, place, new Date());
    cost = clock.now() - started;
    const facts = factsOf(reading);
    const settled = facts === last && ('cart' in reading || clock.now() - since >= patience);
    if (facts !== last) since = clock.now();
    last = facts;
    if (settled) tell(facts, reading);
    else soon();
  };
  const soon = (): void => {
    cancel ??= clock.after(Math.max(shortest, cost * share), look);
  };
  const observe = (): void => {
    const parts = place ? place.page.observe.flatMap((selector) => all(document, selector)) : [];
    if (parts.length === watched.length && parts.every((part, at) => part === watched[at])) return;
    watched = parts;
    observer.disconnect();
    for (const part of parts) observer.observe(part, changes);
    soon();
  };
  const follow = (): void => {
    if (signal.aborted) return;
    const here = locate(document.location.href);
    if (place && !here) tell('left', { left: true });
    if (here?.page !== place?.page) last = '';
    place = here;
    if (place) observe();
    stopTick = clock.after(tick, follow);
  };

  let stopTick = (): void => undefined;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
    stopTick();
  });
  follow();
  if (place) soon();
};

const changes = { subtree: true, childList: true, characterData: true, attributes: true };

/** What a reading says, without when it was seen. */
const factsOf = (reading: Reading): string =>
  JSON.stringify('cart' in reading ? { ...reading.cart, seenAt: '' } : reading.unreadable);
