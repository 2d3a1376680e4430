import type { Page } from 'playwright-core';
import { waitUntil } from '../harness/wait-until.ts';

/** Runs in the popup before its own scripts: notes when the first thing that can be pressed stands in its main part and is painted. */
const noteReady = `(() => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('main button:not(:disabled)')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.popupReady = performance.now(); }));
  });
  watch.observe(document, { subtree: true, childList: true });
})()`;

/** Milliseconds from the opening of a popup, in a tab of its own, until it can be used. */
export const popupTime = async (page: Page, address: string): Promise<number> => {
  await page.addInitScript(noteReady);
  await page.goto(address);
  const ready = await waitUntil('the popup', () =>
    page.evaluate<number | null>('globalThis.popupReady ?? null'),
  );
  await page.close();
  return ready;
};
