import type { Clock } from '../../lib/stores/clock.ts';

/** A clock that a test moves by hand. */
export type HandClock = Clock & {
  /** Lets this many milliseconds pass, with all that was to happen in them. */
  readonly pass: (ms: number) => void;
  /** Lets time pass inside a call, as work does that takes long. */
  readonly spend: (ms: number) => void;
  /** How many calls are still to come. */
  readonly waiting: () => number;
};

type Call = { at: number; run: () => void };

export const handClock = (): HandClock => {
  let now = 1_000_000;
  let calls: Call[] = [];
  const next = (end: number): Call | undefined =>
    calls.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
  const pass = (ms: number): void => {
    const end = now + ms;
    for (let call = next(end); call; call = next(end)) {
      const { at, run } = call;
      calls = calls.filter((one) => one !== call);
      now = Math.max(now, at);
      run();
    }
    now = Math.max(now, end);
  };
  return {
    now: () => now,
    after: (ms, run) => {
      const call = { at: now + ms, run };
      calls.push(call);
      return () => {
        calls = calls.filter((one) => one !== call);
      };
    },
    pass,
    spend: (ms) => {
      now += ms;
    },
    waiting: () => calls.length,
  };
};
