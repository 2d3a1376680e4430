import { useEffect } from 'react';
import { send } from '../../lib/messages/send.ts';

/** Shorter than the 25 s for which the background keeps listening after each call. */
const every = 15_000;

/** Tells the background, again and again, that a page of ours is open, so that events arrive at once. */
export const usePresence = (): void => {
  useEffect(() => {
    send('pageOpened', {});
    const timer = setInterval(() => send('pageOpened', {}), every);
    return () => clearInterval(timer);
  }, []);
};
