import { askedStores } from '../../lib/stores/asked-stores.ts';
import { stores } from '../../lib/stores/stores.ts';

/** The name by which people know a store; without a file of its own it is called by its host. */
export const storeName = ({
  store,
  address,
}: {
  readonly store: string | null;
  readonly address: string;
}): string => [...stores, ...askedStores].find(({ id }) => id === store)?.name ?? hostName(address);

const hostName = (address: string): string => new URL(address).host.replace(/^www\./, '');
