import type { OrderStatus } from '../orders/status.ts';
import type { Notices } from '../storage/rows.ts';

/** Whether the shopper wants to be told that an order has come to this status, or (`message`) that its staff have written. */
export const isNoticeWanted = (notices: Notices, what: OrderStatus | 'message'): boolean =>
  notices === 'all' || (notices === 'turn' && /^(identity-needed|payment-due|message)$/.test(what));
