import { type Clock, realClock } from './clock.ts';

/** How often, in milliseconds, the address is compared. */
const tick = 1500;

/**
 * Calls `arrived` once, at the first address whose path a store may have something to read at: at once, or when the page has gone there without a reload.
 * Until then nothing is done but to compare the address.
 */
export const awaitPage = (
  document: Document,
  paths: RegExp,
  arrived: () => void,
  clock: Clock = realClock,
): void => {
  let passed = '';
  const look = (): void => {
    const { pathname } = document.location;
    const isHere = pathname !== passed && paths.test(pathname);
    passed = pathname;
    if (isHere) arrived();
    else clock.after(tick, look);
  };
  look();
};
