import { type Reply, refuse } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { findOrder } from './find-order.ts';
import type { OrderRow } from './order-row.ts';

/** Goes on with one of an owner's orders; another's id is answered exactly like an unknown one. */
export const withOwnOrder = async <T>(
  { db }: Service,
  owner: string,
  id: string,
  go: (row: OrderRow) => Promise<Reply<T>>,
): Promise<Reply<T>> => {
  const row = await findOrder(db, owner, id);
  return row ? go(row) : refuse('not-found');
};
