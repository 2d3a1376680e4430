import { cancellation } from '../../lib/orders/cancellation.ts';
import type { Order } from '../../lib/orders/order.ts';
import { type Reply, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { expireOverdue } from './expire-overdue.ts';
import { type Move, moveOrder } from './move-order.ts';
import type { OrderRow } from './order-row.ts';
import { tellOrder } from './tell-orders.ts';

/** Cancels by stage: before the payment the order just ends; paid but not begun, all of the money is given back; once buying began it is too late. */
export const cancelOrder = async (
  service: Service,
  owner: string,
  id: string,
): Promise<Reply<Order>> => {
  await expireOverdue(service, owner);
  const moved = await moveOrder(service, { owner, id }, cancelMoves);
  return moved.ok ? reply(await tellOrder(service.db, service, moved.value)) : moved;
};

const cancelMoves = (row: OrderRow): Move[] => {
  const stage = cancellation(row);
  if (!stage) return [];
  const { refund } = stage;
  return refund
    ? [{ ...byShopper, status: 'refund-due', note: allBack, change: { refund } }]
    : [{ ...byShopper, status: 'cancelled', note: 'Cancelled. Nothing was charged.' }];
};

const byShopper = { actor: 'shopper' } as const;
const allBack = 'Cancelled. All of the payment will be given back.';
