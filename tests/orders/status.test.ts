import { expect, it } from 'vitest';
import { isFinal, mayFollow, OrderStatus } from '../../lib/orders/status.ts';

const reached = (from: OrderStatus): Set<OrderStatus> => {
  const seen = new Set<OrderStatus>([from]);
  for (const status of seen)
    for (const next of OrderStatus.options) if (mayFollow(status, next)) seen.add(next);
  return seen;
};

it('lets every status be reached from placed, and none come back to it', () => {
  expect(reached('placed')).toEqual(new Set(OrderStatus.options));
  expect(OrderStatus.options.filter((status) => mayFollow(status, 'placed'))).toEqual([]);
});

it('has no way round a payment, and none back once it is over', () => {
  expect(OrderStatus.options.filter((status) => mayFollow(status, 'paid'))).toEqual([
    'payment-due',
  ]);
  expect(OrderStatus.options.filter(isFinal)).toEqual(['cancelled', 'expired', 'refunded']);
  expect(OrderStatus.options.filter((status) => mayFollow(status, 'refunded'))).toEqual([
    'refund-due',
  ]);
});
