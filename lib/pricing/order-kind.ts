import { z } from 'zod';

/** The kinds of order that the contract knows; each has a form of its own in lib/orders. */
export const OrderKind = z.enum([
  'store-cart',
  'exam',
  'travel',
  'game-account',
  'subscription',
  'seller-invoice',
  'other',
]);
export type OrderKind = z.infer<typeof OrderKind>;
