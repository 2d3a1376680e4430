import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What stands in a tab, as the browser tells it. */
export type TabPage = { readonly address: string; readonly title: string };

/** The page in a tab: its address and title. `null` until they are known, and for pages that are no https pages or that the browser keeps from us. */
export const useTabPage = (tab: number | null): TabPage | null => {
  const [page, setPage] = useState<TabPage | null>(null);
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
