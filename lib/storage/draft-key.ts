import type { OrderKind } from '../pricing/order-kind.ts';

/** The name under which the form of a cart's order is kept while one types: each kind has a form of its own. */
export const draftKey = (cart: string, kind: OrderKind): string =>
  kind === 'store-cart' ? cart : `${cart} ${kind}`;
