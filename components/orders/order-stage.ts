import type { OrderStatus } from '../../lib/orders/status.ts';
import type { OrderState } from './order-state.ts';

/** Who has to do something about an order: the shopper, somebody else, or nobody any more. */
export type OrderStage = 'waiting' | 'underWay' | 'ended';

const stages: Record<OrderStatus, OrderStage> = {
  placed: 'underWay',
  'identity-needed': 'waiting',
  'payment-due': 'waiting',
  paid: 'underWay',
  buying: 'underWay',
  done: 'ended',
  cancelled: 'ended',
  expired: 'ended',
  failed: 'ended',
  'refund-due': 'underWay',
  refunded: 'ended',
};

/** The stage that an order is in. */
export const stageOf = (state: OrderState): OrderStage => {
  if (state.at === 'intermediary') return stages[state.status];
  return state.standing === 'attention' ? 'waiting' : 'underWay';
};
