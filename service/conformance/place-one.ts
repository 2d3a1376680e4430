import type { Answer } from '../../lib/intermediary/answer.ts';
import type { Order } from '../../lib/orders/order.ts';
import { cartFor, formFor, type Shopper, type Subject } from './subject.ts';

/** An order to place: by whom and under which id if not by the first shopper under a new one. */
type Placing = {
  readonly quote: string;
  readonly id?: string;
  readonly by?: Shopper;
  readonly note?: string;
};

/** Places the cart of the conformance suite with a firm price. */
export const placeOne = async (
  subject: Subject,
  { quote, id = crypto.randomUUID(), by = subject.shopper, note = '' }: Placing,
): Promise<Answer<Order>> => {
  const form = { ...(await formFor(subject)), note };
  const body = { quote, cart: cartFor(subject.profile), form };
  return by.client('placeOrder', { params: { id }, body });
};
