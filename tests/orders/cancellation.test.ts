import { expect, it } from 'vitest';
import { cancellation } from '../../lib/orders/cancellation.ts';
import { OrderStatus } from '../../lib/orders/status.ts';
import { sampleOrder } from '../actions/sample-order.ts';

const id = '0b8f6f2e-5d0a-4c43-9e51-3f0a53b8a0b1';

it('gives back what was paid, as long as nobody buys yet', () => {
  const by = Object.fromEntries(
    OrderStatus.options.map((status) => [status, cancellation(sampleOrder(id, status))]),
  );
  const nothing = { refund: null };
  expect(by).toEqual({
    placed: nothing,
    'identity-needed': nothing,
    'payment-due': nothing,
    paid: { refund: sampleOrder(id).price.total },
    buying: null,
    done: null,
    cancelled: null,
    expired: null,
    failed: null,
    'refund-due': null,
    refunded: null,
  });
});
