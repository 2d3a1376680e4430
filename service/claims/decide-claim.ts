import { and, eq } from 'drizzle-orm';
import type { Money } from '../../lib/money/money.ts';
import type { Claim } from '../../lib/orders/claim.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { claims } from '../database/thread-tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { findOrder } from '../orders/find-order.ts';
import { applyMoves } from '../orders/move-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Service } from '../service.ts';
import { type ClaimRow, tellClaim } from './claim-row.ts';

/** What staff decide: an amount to give back (the claimed one when `amount` is null), or nothing; with a sentence for the shopper. */
export type Decision =
  | { readonly accept: true; readonly amount: Money | null; readonly answer: string }
  | { readonly accept: false; readonly answer: string };

/** Decides the open claim about an order. What is granted becomes due back, never more than was paid. */
export const decideClaim = (
  service: Service,
  { owner, id }: Pick<OrderRow, 'owner' | 'id'>,
  decision: Decision,
): Promise<Reply<Claim>> =>
  service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const [claim] = await tx
      .select()
      .from(claims)
      .where(and(eq(claims.owner, owner), eq(claims.order, id), eq(claims.state, 'open')));
    const order = await findOrder(tx, owner, id);
    if (!claim || !order) return refuse('not-found', 'No claim about this order is open.');
    if (!decision.accept) return close(tx, service, claim, { ...decision, granted: null });
    const granted = decision.amount ?? claim.amount ?? order.price.total;
    const due = await makeDue(tx, service, order, granted);
    return due.ok ? close(tx, service, claim, { ...decision, granted }) : due;
  });

const makeDue = async (
  tx: Queries,
  service: Service,
  order: OrderRow,
  granted: Money,
): Promise<Reply<OrderRow>> => {
  const { total } = order.price;
  if (granted.currency !== total.currency || granted.minor <= 0 || granted.minor > total.minor)
    return refuse('above-limit', 'No more can be given back than was paid.');
  return applyMoves(tx, service, order, [
    {
      status: 'refund-due',
      actor: 'staff',
      note: 'Your claim was accepted. Money is due back to you.',
      change: { refund: granted },
    },
  ]);
};

const close = async (
  tx: Queries,
  { now }: Service,
  { owner, id }: ClaimRow,
  { accept, answer, granted }: { accept: boolean; answer: string; granted: Money | null },
): Promise<Reply<Claim>> => {
  const state = accept ? ('accepted' as const) : ('refused' as const);
  const [closed] = await tx
    .update(claims)
    .set({ state, answer, granted, decidedAt: now() })
    .where(and(eq(claims.owner, owner), eq(claims.id, id)))
    .returning();
  if (!closed) throw new Error('A claim was lost.');
  return reply(tellClaim(closed));
};
