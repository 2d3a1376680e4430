import type { Clock } from './clock.ts';

/** Between a change and the next look, in milliseconds. */
const shortest = 300;
/** A page that changes without pause is looked at so that reading takes at most one part in this many of the time. */
const share = 20;

/** Work that is asked for often and done seldom. */
export type Pace = { readonly soon: () => void; readonly stop: () => void };

/** Does `work` soon after it is asked for, once however often that was, and again for as long as it answers that it is not done. */
export const pace = (clock: Clock, work: () => 'done' | 'again'): Pace => {
  let cancel: (() => void) | null = null;
  let cost = 0;
  const run = (): void => {
    cancel = null;
    const started = clock.now();
    const outcome = work();
    cost = clock.now() - started;
    if (outcome === 'again') soon();
  };
  const soon = (): void => {
    cancel ??= clock.after(Math.max(shortest, cost * share), run);
  };
  return { soon, stop: () => cancel?.() };
};
