import { aliexpress } from './aliexpress.ts';
import { amazon } from './amazon.ts';
import type { Store } from './store.ts';

/** Every store that is known. A new one is a file and a line here. */
export const stores: readonly Store[] = [amazon, aliexpress];

/** The manifest's match patterns: the stores' own hosts over https, no other site. */
export const storeMatches: string[] = stores.flatMap(({ hosts }) =>
  hosts.map(({ host }) => `https://${host}/*`),
);
