import type { Clock } from './clock.ts';

/** Does `work` now and every `ms` milliseconds from now on; the answer ends it. */
export const repeat = (clock: Clock, ms: number, work: () => void): (() => void) => {
  let cancel = (): void => undefined;
  const run = (): void => {
    cancel = clock.after(ms, run);
    work();
  };
  run();
  return () => cancel();
};
