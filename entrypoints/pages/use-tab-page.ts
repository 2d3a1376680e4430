import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The page in a tab: its address and title. `null` until they are known, and for pages that are no https pages or that the browser keeps from us. */
export const useTabPage = (tab: number | null): { address: string; title: string } | null => {
  const [page, setPage] = useState<{ address: string; title: string } | null>(null);
  useEffect(() => {
    if (tab === null) return;
    browser.tabs.get(tab).then(
      ({ url, title }) =>
        setPage(url?.startsWith('https://') ? { address: url, title: title ?? '' } : null),
      () => setPage(null),
    );
  }, [tab]);
  return page;
};
