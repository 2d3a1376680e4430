import { type Clock, realClock } from './clock.ts';
import { createPartsObserver } from './create-parts-observer.ts';
import { followPage, left } from './follow-page.ts';
import { pace } from './pace.ts';
import { repeat } from './repeat.ts';
import type { Sighting } from './sighting.ts';
import type { Store } from './store.ts';

/** How often, in milliseconds, the address is compared and lost parts are looked for again. */
const tick = 1500;

/**
 * Follows a page of the given stores until `signal` ends it: reports its cart or offer when two looks at it agree, again at each change, and when it is gone.
 * Carts change without a reload, so the parts that hold rows and totals are observed, and only these.
 */
export const watch = (
  document: Document,
  stores: readonly Store[],
  signal: AbortSignal,
  report: (sighting: Sighting) => void,
  clock: Clock = realClock,
): void => {
  if (signal.aborted) return;
  const page = followPage(document, stores, clock, onlyNews(report));
  // Observed again before each look: what changes after the look begins another one.
  const looks = pace(clock, () => {
    parts.observe(page.parts());
    return page.look();
  });
  const parts = createPartsObserver(document, looks.soon);
  const endTicks = repeat(clock, tick, () => {
    if (page.move()) looks.soon();
    parts.observe(page.parts());
  });
  signal.addEventListener('abort', () => {
    for (const end of [parts.stop, looks.stop, endTicks]) end();
  });
};

const onlyNews = (report: (sighting: Sighting) => void) => {
  // Of a page that never showed anything, that it shows nothing is no news.
  let told = left;
  return (facts: string, sighting: Sighting): void => {
    if (facts === told) return;
    told = facts;
    report(sighting);
  };
};
