import { z } from 'zod';
import { Cart } from '../cart/cart.ts';
import { Unreadable } from '../cart/unreadable.ts';

/** What the content script on a store's page may say. */
export const fromStorePage = {
  /** The page shows this cart now. */
  cartSeen: z.strictObject({ cart: Cart }),
  /** The page ought to show a cart but it can't be read. */
  cartUnreadable: z.strictObject({ unreadable: Unreadable }),
  /** The page does not show a cart any more. */
  cartLeft: z.strictObject({}),
};
