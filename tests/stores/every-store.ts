import { askedStores } from '../../lib/stores/asked-stores.ts';
import type { Store } from '../../lib/stores/store.ts';
import { stores } from '../../lib/stores/stores.ts';

/** The installed stores and those that are asked for. */
export const everyStore: readonly Store[] = [...stores, ...askedStores];
