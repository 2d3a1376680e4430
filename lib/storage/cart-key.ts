import type { Cart } from '../cart/cart.ts';

/** The name under which one store's cart is kept: the same for every tab that shows it. */
export const cartKey = (cart: Pick<Cart, 'store' | 'address'>): string =>
  `${cart.store} ${new URL(cart.address).host}`;
