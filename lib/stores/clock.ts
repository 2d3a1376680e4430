/** Time as the watch takes it from its surroundings: milliseconds since 1970, and a call after some milliseconds, which gives back its cancelling. Tests bring their own. */
export type Clock = {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
};

/** The browser's own clock. */
export const realClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
