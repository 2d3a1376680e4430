import type { Store } from './store.ts';

/** Stores that are known but not installed: the shopper is asked for their hosts at the moment of use, or has one page read by a click. A new one is a file and a line here. */
export const askedStores: readonly Store[] = [];
