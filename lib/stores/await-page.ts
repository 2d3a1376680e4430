import { type Clock, realClock } from './clock.ts';

/** How often, in milliseconds, the address is compared where the browser doesn't tell of a change. */
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
  const isHere = (): boolean => paths.test(document.location.pathname);
  const navigation = document.defaultView?.navigation;
  if (isHere()) arrived();
  else if (navigation) awaitChange(navigation, isHere, arrived);
  else awaitTick(clock, isHere, arrived);
};

/** The browser says when the page has another address. */
const awaitChange = (navigation: EventTarget, isHere: () => boolean, arrived: () => void): void => {
  const look = (): void => {
    if (!isHere()) return;
    navigation.removeEventListener('currententrychange', look);
    arrived();
  };
  navigation.addEventListener('currententrychange', look);
};

const awaitTick = (clock: Clock, isHere: () => boolean, arrived: () => void): void => {
  const look = (): void => {
    if (isHere()) arrived();
    else clock.after(tick, look);
  };
  clock.after(tick, look);
};
