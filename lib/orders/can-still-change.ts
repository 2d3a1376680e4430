import type { Order } from './order.ts';
import { isFinal } from './status.ts';

/** Whether an order is open: somebody may still move it on. */
export const canStillChange = ({ status }: Order): boolean => status !== 'done' && !isFinal(status);
