import { z } from 'zod';
import { Cart } from '../cart/cart.ts';
import { Money } from '../money/money.ts';
import { Breakdown } from '../pricing/breakdown.ts';
import { OrderEvent } from './order-event.ts';
import { OrderForm } from './order-form.ts';
import { OrderStatus } from './status.ts';

/** The id that the extension makes once for an order: a UUID, and at the same time primary key, address and idempotency key. */
export const OrderId = z.uuid();
export type OrderId = z.infer<typeof OrderId>;

/** What the intermediary brings back from the store when it has bought. */
export const Receipt = z.strictObject({
  storeOrderNumber: z.string().min(1).max(100),
  charged: Money,
  at: z.iso.datetime(),
  note: z.string().max(1000),
});
export type Receipt = z.infer<typeof Receipt>;

/** An order as the intermediary keeps it and tells it to its owner. `cart` is the cart that was quoted; `events` are oldest first. */
export const Order = z.strictObject({
  id: OrderId,
  number: z.string().min(1).max(40),
  status: OrderStatus,
  cart: Cart,
  form: OrderForm,
  way: z.string().min(1).max(40),
  price: Breakdown,
  placedAt: z.iso.datetime(),
  payBefore: z.iso.datetime().nullable(),
  promisedBy: z.iso.datetime().nullable(),
  refund: Money.nullable(),
  receipt: Receipt.nullable(),
  events: z.array(OrderEvent).max(500),
});
export type Order = z.infer<typeof Order>;
