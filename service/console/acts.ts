import type { Act } from './act.ts';
import { actsOfSupervisors } from './acts-of-supervisors.ts';
import { actsOnOrders } from './acts-on-orders.ts';

/** Every form of the console. */
export const acts: readonly Act[] = [...actsOnOrders, ...actsOfSupervisors];
