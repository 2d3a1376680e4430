import { capture, type Reading } from './capture.ts';
import { type Clock, realClock } from './clock.ts';
import { locate, type Place } from './locate.ts';
import { createPartsObserver } from './observe-parts.ts';
import { pace } from './pace.ts';
import { repeat } from './repeat.ts';
import { settle, unsettled } from './settling.ts';

/** What the watch reports: a reading that has settled, or that the page shows no cart any more. */
export type Sighting = Reading | { readonly left: true };

/** How often, in milliseconds, the address is compared and lost parts are looked for again. */
const tick = 1500;

/**
 * Follows a page until `signal` ends it: reports its cart when two looks at it agree, again at each change, and when it is gone.
 * Carts change without a reload, so the parts that hold rows and totals are observed, and only these.
 */
export const watch = (
  document: Document,
  signal: AbortSignal,
  report: (sighting: Sighting) => void,
  clock: Clock = realClock,
): void => {
  if (signal.aborted) return;
  const tell = onlyNews(report);
  let place: Place | null = null;
  let settling = unsettled;

  const look = (): 'done' | 'again' => {
    goTo(locate(document.location.href));
    if (!place) return 'done';
    const now = clock.now();
    const reading = capture(document, document.location.href, place, new Date(now));
    const next = settle(settling, reading, now);
    settling = next;
    if (next.settled) tell(next.facts, reading);
    return next.settled ? 'done' : 'again';
  };
  const goTo = (here: Place | null): void => {
    if (here?.page === place?.page) return;
    if (!here) tell('left', { left: true });
    place = here;
    settling = unsettled;
    looks.soon();
  };

  const looks = pace(clock, look);
  const parts = createPartsObserver(document, looks.soon);
  const endTicks = repeat(clock, tick, () => {
    goTo(locate(document.location.href));
    parts.observe(place?.page.observe ?? []);
  });
  signal.addEventListener('abort', () => {
    for (const end of [parts.stop, looks.stop, endTicks]) end();
  });
};

const onlyNews = (report: (sighting: Sighting) => void) => {
  let told = '';
  return (facts: string, sighting: Sighting): void => {
    if (facts === told) return;
    told = facts;
    report(sighting);
  };
};
