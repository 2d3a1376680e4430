import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * The tab that the popup was opened over: the active one of its window. A popup page that stands in a tab of its own is told by
 * `?tab=<id>`. `null` until it is known.
 */
export const useTab = (): number | null => {
  const [tab, setTab] = useState<number | null>(() => fromAddress());
  useEffect(() => {
    if (fromAddress() !== null) return;
    void browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([active]) => setTab(active?.id ?? null));
  }, []);
  return tab;
};

const fromAddress = (): number | null => {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d{1,15}$/.test(named) ? Number(named) : null;
};
