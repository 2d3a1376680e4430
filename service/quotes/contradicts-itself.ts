import type { Cart } from '../../lib/cart/cart.ts';

/** Whether the lines that a cart claims don't make up the total that it claims. A cart without lines claims nothing. */
export const contradictsItself = ({ lines, total }: Pick<Cart, 'lines' | 'total'>): boolean => {
  if (lines.some(({ amount }) => amount.currency !== total.currency)) return true;
  const sum = lines.reduce((sofar, { amount }) => sofar + BigInt(amount.minor), 0n);
  return lines.length > 0 && sum !== BigInt(total.minor);
};
