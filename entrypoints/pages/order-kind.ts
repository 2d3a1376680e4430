import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import type { IntermediaryRow, ReadingRow } from '../../lib/storage/rows.ts';
import { knownStores } from '../in-page/known-stores.ts';

/** The kind of order that a cart makes: what the shopper said, else what its store is for; a shop without a file of its own sells goods. */
export const orderKind = ({ kind, cart }: Pick<ReadingRow, 'kind' | 'cart'>): OrderKind =>
  kind ?? ordersAt(cart?.store) ?? 'store-cart';

/** Whether only the shopper can tell what is paid for: a shop with a file that sells goods sells nothing else. */
export const isKindOpen = (store: string): boolean => ordersAt(store) !== 'store-cart';

const ordersAt = (store: string | undefined): OrderKind | undefined =>
  knownStores.find(({ id }) => id === store)?.orders;

/** Every kind that somebody of these takes, in the order of their profiles, and the present one. */
export const kindsTaken = (shops: readonly IntermediaryRow[], present: OrderKind): OrderKind[] => [
  ...new Set([...shops.flatMap(({ profile }) => profile.kinds), present]),
];
