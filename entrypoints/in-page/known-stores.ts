import { askedStores } from '../../lib/stores/asked-stores.ts';
import type { Store } from '../../lib/stores/store.ts';
import { stores } from '../../lib/stores/stores.ts';

/** Every store that has a file, installed or asked for. */
export const knownStores: readonly Store[] = [...stores, ...askedStores];
