import { z } from 'zod';

/** Where an order stands at the intermediary (contract.md, order life). */
export const OrderStatus = z.enum([
  'placed',
  'identity-needed',
  'payment-due',
  'paid',
  'buying',
  'done',
  'cancelled',
  'expired',
  'failed',
  'refund-due',
  'refunded',
]);
export type OrderStatus = z.infer<typeof OrderStatus>;

const next: Record<OrderStatus, readonly OrderStatus[]> = {
  placed: ['identity-needed', 'payment-due', 'cancelled', 'expired'],
  'identity-needed': ['payment-due', 'cancelled', 'expired', 'failed'],
  'payment-due': ['paid', 'cancelled', 'expired', 'failed'],
  paid: ['buying', 'failed', 'refund-due'],
  buying: ['done', 'failed', 'refund-due'],
  done: ['refund-due'],
  cancelled: [],
  expired: [],
  failed: ['refund-due'],
  'refund-due': ['refunded'],
  refunded: [],
};

/** Whether an order may go from one status to another in one step; everything else is refused by both sides. */
export const mayFollow = (from: OrderStatus, to: OrderStatus): boolean => next[from].includes(to);

/** True when nothing can follow: the order needs no more watching. */
export const isFinal = (status: OrderStatus): boolean => next[status].length === 0;
