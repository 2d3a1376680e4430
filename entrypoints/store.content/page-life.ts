import { browser } from '@wxt-dev/browser';

const started = 'wasit:started';

/** How often, in milliseconds, it is asked whether the extension is still there. */
const breath = 5000;

/** Ends when the extension was removed or updated, or a newer copy of the script has started in the same page. */
export const pageLife = (document: Document): AbortSignal => {
  const life = new AbortController();
  const end = (): void => life.abort();
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, end, { once: true });
  const timer = setInterval(() => {
    if (browser.runtime?.id === undefined) end();
  }, breath);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return life.signal;
};
