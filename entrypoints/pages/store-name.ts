import { stores } from '../../lib/stores/stores.ts';

/** The name by which people know a store; its id if it is not in the table any more. */
export const storeName = (id: string): string =>
  stores.find((store) => store.id === id)?.name ?? id;
