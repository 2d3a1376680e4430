import { randomBytes } from 'node:crypto';
import { and, eq, gt, ne } from 'drizzle-orm';
import type { PaymentWindow } from '../../lib/intermediary/contract.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { payments } from '../database/tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { expireOverdue } from '../orders/expire-overdue.ts';
import { findOrder } from '../orders/find-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Service } from '../service.ts';

type Window = { readonly token: string; readonly until: Date };

/** Opens the payment window of an order, or brings the one that is open still. `origin` is the service's address. */
export const openPayment = async (
  service: Service,
  owner: string,
  id: string,
  origin: string,
): Promise<Reply<PaymentWindow>> => {
  await expireOverdue(service, owner);
  const opened = await service.db.transaction(async (tx): Promise<Reply<Window>> => {
    await lockEvents(tx);
    const row = await findOrder(tx, owner, id);
    if (!row) return refuse('not-found');
    if (row.status === 'identity-needed') return refuse('identity-required');
    if (row.status !== 'payment-due')
      return refuse('not-in-this-status', `The order is ${row.status}.`);
    return reply((await stillOpen(tx, row, service.now())) ?? (await open(tx, row, service)));
  });
  if (!opened.ok) return opened;
  const { token, until } = opened.value;
  return reply({ address: `${origin}/pay/${token}`, until: until.toISOString() });
};

const stillOpen = async (
  tx: Queries,
  { owner, id }: OrderRow,
  now: Date,
): Promise<Window | undefined> => {
  const mine = and(eq(payments.owner, owner), eq(payments.order, id));
  const usable = and(ne(payments.state, 'paid'), gt(payments.until, now));
  const rows = await tx.select().from(payments).where(and(mine, usable));
  return rows[0];
};

const open = async (tx: Queries, row: OrderRow, { now, limits }: Service): Promise<Window> => {
  const closes = now().getTime() + limits.paymentWindow * 1000;
  const until = new Date(Math.min(closes, row.payBefore.getTime()));
  const token = randomBytes(32).toString('base64url');
  await tx
    .insert(payments)
    .values({ token, until, owner: row.owner, order: row.id, state: 'open' });
  return { token, until };
};
