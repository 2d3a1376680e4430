import type { OrderEvent } from '../orders/order-event.ts';
import { digest } from './digest.ts';

/** The hash of an event: SHA-256 (base64url) of its JCS form without `hash` and the signature over it. It covers `previous`, and so the whole history before. */
export const eventHash = ({
  hash: _,
  signature: __,
  ...rest
}: Omit<OrderEvent, 'hash'> & { hash?: string }): Promise<string> => digest(rest);
