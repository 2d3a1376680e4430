import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { watchedSites } from '../background/watched-sites.ts';

/** The hosts that the shopper lets us always read, as the browser has them now. */
export const useWatchedHosts = (): readonly string[] => {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void watchedSites().then((sites) => setHosts(sites.map(hostOf)));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return hosts;
};

const hostOf = (pattern: string): string => pattern.replace(/^https:\/\/|\/\*$/g, '');

/** The match pattern of one host's pages. */
export const patternOf = (host: string): string => `https://${host}/*`;
