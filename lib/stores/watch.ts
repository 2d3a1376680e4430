import { type Clock, realClock } from './clock.ts';
import { createPartsObserver } from './create-parts-observer.ts';
import { followPage, left, type Shown } from './follow-page.ts';
import { pace } from './pace.ts';
import { repeat } from './repeat.ts';
import { patience } from './settle.ts';
import type { Store } from './store.ts';

/** How often, in milliseconds, the address is compared and lost parts are looked for again. */
const tick = 1500;

/**
 * Follows a page of the given stores until `signal` ends it: reports what it shows when two looks at it agree, again at each change and when that has stayed so, and when it is gone.
 * Carts change without a reload, so the parts that hold rows and totals are observed, and only these.
 */
export const watch = (
  document: Document,
  stores: readonly Store[],
  signal: AbortSignal,
  report: (shown: Shown) => void,
  clock: Clock = realClock,
): void => {
  if (signal.aborted) return;
  const news = onlyNews(clock, report);
  const page = followPage(document, stores, clock, news.tell);
  let hasStirred = true;
  // Observed again before each look: what changes after the look begins another one.
  const looks = pace(clock, () => {
    const isObserved = parts.observe(page.parts());
    const isStill = isObserved && !hasStirred;
    hasStirred = false;
    return page.look(isStill);
  });
  const parts = createPartsObserver(document, () => {
    hasStirred = true;
    looks.soon();
  });
  const endTicks = repeat(clock, tick, () => {
    if (page.move()) looks.soon();
    parts.observe(page.parts());
  });
  signal.addEventListener('abort', () => {
    for (const end of [parts.stop, looks.stop, endTicks, news.stop]) end();
  });
};

/** Tells what is new at once, and once more when it has stayed so: what can't be read at first may still be loading. */
const onlyNews = (clock: Clock, report: (shown: Shown) => void) => {
  // Of a page that never showed anything, that it shows nothing is no news.
  let told = left;
  let stop = (): void => undefined;
  const tell = (facts: string, shown: Shown): void => {
    if (facts === told) return;
    told = facts;
    stop();
    report(shown);
    if (shown && !shown.waited)
      stop = clock.after(patience, () => report({ ...shown, waited: true }));
  };
  return { tell, stop: () => stop() };
};
