import { inArray } from 'drizzle-orm';
import { user } from '../database/auth-tables.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { promiseClock } from '../orders/promise-clock.ts';
import { tellOrders } from '../orders/tell-orders.ts';
import type { Service } from '../service.ts';
import type { StaffOrder } from './operator-calls.ts';

/** Orders as staff see them, in the order given. */
export const tellStaff = async (
  service: Service,
  rows: readonly OrderRow[],
): Promise<StaffOrder[]> => {
  const owners = [...new Set(rows.map(({ owner }) => owner))];
  const people = await service.db.select().from(user).where(inArray(user.id, owners));
  const names = new Map(people.map(({ id, name, email }) => [id, { id, name, email }]));
  const told = await tellOrders(service.db, service, rows);
  return told.map((order, at) => {
    const { owner = '', promisedBy = null, claimedBy = null } = rows[at] ?? {};
    const clock = promiseClock({ status: order.status, promisedBy }, service.now());
    return {
      order,
      shopper: names.get(owner) ?? { id: owner, name: '?', email: '?' },
      clock,
      claimedBy,
    };
  });
};
