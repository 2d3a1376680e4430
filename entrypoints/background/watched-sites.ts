import { browser } from 'wxt/browser';
import { storeMatches } from '../../lib/stores/stores.ts';

const id = 'watched-sites';

/** The match patterns of the sites that the shopper lets us watch, beside the stores that are installed. */
export const watchedSites = async (): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(
    (origin) => origin.startsWith('https://') && !storeMatches.includes(origin),
  );
};

/** Gives back every site that the shopper let us watch. */
export const unwatchSites = async (): Promise<void> => {
  const origins = await watchedSites();
  if (origins.length > 0) await browser.permissions.remove({ origins });
};

/** Whether the shopper lets us watch the site of this address. */
export const isWatched = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`https://${new URL(address).hostname}/*`] });

/** Has the browser put our script into the pages of all sites that are allowed now, and of no other. An update of the extension forgets them, so this is done at each start too. */
export const watchSites = async (): Promise<void> => {
  const matches = await watchedSites();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: ['site.js'], runAt: 'document_idle' },
  ]);
};
