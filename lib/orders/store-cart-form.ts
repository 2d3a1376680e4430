import { z } from 'zod';

const line = z.string().trim().min(1).max(200);

/** A delivery address as the shopper types it; `country` is ISO 3166-1 alpha-2. */
export const DeliveryAddress = z.strictObject({
  name: line,
  street: line,
  city: line,
  region: z.string().trim().max(200),
  postalCode: z.string().trim().max(20),
  country: z.string().regex(/^[A-Z]{2}$/),
  phone: z.string().trim().max(30),
});
export type DeliveryAddress = z.infer<typeof DeliveryAddress>;

/** What an order of kind `store-cart` asks for beside the cart. `delivery` null means "already set at the store". No password is ever asked for: the items can be rebuilt from their links. */
export const StoreCartForm = z.strictObject({
  kind: z.literal('store-cart'),
  delivery: DeliveryAddress.nullable(),
  variantsConfirmed: z.literal(true),
  note: z.string().trim().max(1000),
});
export type StoreCartForm = z.infer<typeof StoreCartForm>;
