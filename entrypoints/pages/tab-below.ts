import { browser } from 'wxt/browser';

/**
 * The tab that the popup was opened over: the active one of its window. A popup page that stands in a tab of its own is told by
 * `?tab=<id>`. `null` where there is none.
 */
export const tabBelow = async (): Promise<number | null> => {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,15}$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
};
