import type { OrderEvent } from '../../lib/orders/order-event.ts';
import type { events } from '../database/tables.ts';

/** An event as the contract tells it: without its owner, who is the one who asks. */
export const tellEvent = ({
  owner: _,
  at,
  what,
  signature,
  ...rest
}: typeof events.$inferSelect): OrderEvent => ({
  ...rest,
  ...(what && { what }),
  ...(signature && { signature }),
  at: at.toISOString(),
});
