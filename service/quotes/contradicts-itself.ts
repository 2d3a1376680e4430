import type { Cart } from '../../lib/cart/cart.ts';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';

/** Whether the lines and rows that a cart claims don't make up the total that it claims, or are not in its currency. A cart that claims neither can't contradict itself. */
export const contradictsItself = (cart: Cart): boolean =>
  amountsOf(cart).some(({ currency }) => currency !== cart.total.currency) ||
  (unexplainedOf(cart)?.minor ?? 0) !== 0;

const amountsOf = ({ lines, items }: Cart) => [
  ...lines.map(({ amount }) => amount),
  ...items.flatMap(({ unitPrice }) => unitPrice ?? []),
];
