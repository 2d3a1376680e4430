import { type Clock, realClock } from './clock.ts';
import { createPartsObserver } from './create-parts-observer.ts';
import { followPage, type Sighting } from './follow-page.ts';
import { pace } from './pace.ts';
import { repeat } from './repeat.ts';

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
  const page = followPage(document, clock, onlyNews(report));
  const looks = pace(clock, page.look);
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
  let told = '';
  return (facts: string, sighting: Sighting): void => {
    if (facts === told) return;
    told = facts;
    report(sighting);
  };
};
