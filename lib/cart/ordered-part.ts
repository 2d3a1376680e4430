import type { Cart } from './cart.ts';

/** The part of a cart that is bought: what the shopper left unticked at the store is nobody else's business. */
export const orderedPart = (cart: Cart): Cart => ({
  ...cart,
  items: cart.items.filter(({ selected }) => selected),
});
