import { and, desc, eq, lt } from 'drizzle-orm';
import type { OrderPage } from '../../lib/intermediary/contract.ts';
import { orders } from '../database/tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { expireOverdue } from './expire-overdue.ts';
import { tellOrders } from './tell-orders.ts';

const pageSize = 20;

/** One page of an owner's orders, newest first; the cursor is the running number of the last one told. */
export const listOrders = async (
  service: Service,
  owner: string,
  after: string | undefined,
): Promise<Reply<OrderPage>> => {
  if (after !== undefined && !/^\d{1,15}$/.test(after))
    return refuse('bad-request', 'No such cursor.');
  await expireOverdue(service, owner);
  const older = after === undefined ? undefined : lt(orders.serial, Number(after));
  const rows = await service.db
    .select()
    .from(orders)
    .where(and(eq(orders.owner, owner), older))
    .orderBy(desc(orders.serial))
    .limit(pageSize + 1);
  const told = rows.slice(0, pageSize);
  const next = rows.length > pageSize ? String(told.at(-1)?.serial) : null;
  return reply({ orders: await tellOrders(service.db, service, told), next });
};
