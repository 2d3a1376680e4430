import type { Cart } from '../cart/cart.ts';
import type { OrderKind } from '../pricing/order-kind.ts';

/** The kind of order that a cart makes. */
export const orderKindOf = (_cart: Cart): OrderKind => 'store-cart';
