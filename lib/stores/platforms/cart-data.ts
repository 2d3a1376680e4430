import type { CartItem, CartLine } from '../../cart/cart.ts';
import type { Money } from '../../money/money.ts';

/** A cart as the shop program itself tells it: what is in it and what that costs so far, shipping and tax as far as they are known. */
export type CartData = {
  readonly store: string;
  readonly items: readonly CartItem[];
  readonly lines: readonly CartLine[];
  readonly total: Money;
};
