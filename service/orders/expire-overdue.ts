import { and, eq, inArray, lte } from 'drizzle-orm';
import { orders } from '../database/tables.ts';
import type { Service } from '../service.ts';
import { moveOrder } from './move-order.ts';

/** Lets orders that nobody paid in time expire: one owner's before they are read, or everybody's (`null`) from time to time. */
export const expireOverdue = async (service: Service, owner: string | null): Promise<void> => {
  const overdue = await service.db
    .select({ owner: orders.owner, id: orders.id })
    .from(orders)
    .where(
      and(
        inArray(orders.status, ['placed', 'identity-needed', 'payment-due']),
        lte(orders.payBefore, service.now()),
        owner === null ? undefined : eq(orders.owner, owner),
      ),
    );
  // Refused when it was paid or cancelled in between, which is right.
  for (const order of overdue)
    await moveOrder(service, order, () => [
      { status: 'expired', actor: 'system', note: expiredNote },
    ]);
};

const expiredNote = 'The order was not paid in time. Nothing was charged.';
