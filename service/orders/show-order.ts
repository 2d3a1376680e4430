import type { Order } from '../../lib/orders/order.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { expireOverdue } from './expire-overdue.ts';
import { findOrder } from './find-order.ts';
import { tellOrder } from './tell-orders.ts';

/** One of an owner's orders with its history; another's id is answered exactly like an unknown one. */
export const showOrder = async (
  service: Service,
  owner: string,
  id: string,
): Promise<Reply<Order>> => {
  await expireOverdue(service, owner);
  const row = await findOrder(service.db, owner, id);
  return row ? reply(await tellOrder(service.db, service, row)) : refuse('not-found');
};
