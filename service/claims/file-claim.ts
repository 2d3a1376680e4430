import { and, eq } from 'drizzle-orm';
import type { Claim, ClaimForm } from '../../lib/orders/claim.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { claims } from '../database/thread-tables.ts';
import { type Refusal, type Reply, refuse, reply } from '../http/refusal.ts';
import { findOrder } from '../orders/find-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Service } from '../service.ts';
import { type ClaimRow, tellClaim } from './claim-row.ts';
import { readClaims } from './read-claims.ts';

/** Files a claim about an order that was paid, one at a time. The same claim again is the same; it can ask for no more than was paid, and for all of it without sending back only where there is nothing to send. */
export const fileClaim = (
  service: Service,
  owner: string,
  order: string,
  form: ClaimForm,
): Promise<Reply<Claim>> =>
  service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const row = await findOrder(tx, owner, order);
    if (!row) return refuse('not-found');
    const before = await find(tx, owner, form.id);
    if (before) return again(before, order, form);
    const refusal = refusalOf(row, form) ?? (await refusalOfAnother(tx, row));
    if (refusal) return refusal;
    const [made] = await tx
      .insert(claims)
      .values({ ...form, owner, order, at: service.now() })
      .returning();
    if (!made) throw new Error('A claim was not written.');
    return reply(tellClaim(made), 201);
  });

const find = async (tx: Queries, owner: string, id: string): Promise<ClaimRow | undefined> => {
  const rows = await tx
    .select()
    .from(claims)
    .where(and(eq(claims.owner, owner), eq(claims.id, id)));
  return rows[0];
};

const again = (row: ClaimRow, order: string, form: ClaimForm): Reply<Claim> =>
  row.order === order &&
  row.amount?.minor === form.amount?.minor &&
  row.amount?.currency === form.amount?.currency &&
  row.text === form.text &&
  row.reason === form.reason &&
  row.sendBack === form.sendBack
    ? reply(tellClaim(row))
    : refuse('order-differs', 'There is another claim under this id already.');

const claimable = new Set<OrderRow['status']>(['paid', 'buying', 'done']);

const nothingToSend = new Set<ClaimForm['reason']>(['not-arrived', 'not-carried-out']);

const refusalOf = (
  { status, price: { total } }: OrderRow,
  { amount, sendBack, reason }: ClaimForm,
): Refusal | null => {
  if (!claimable.has(status)) return refuse('not-in-this-status', `The order is ${status}.`);
  const whole = amount === null || amount.minor === total.minor;
  if (whole && !sendBack && !nothingToSend.has(reason))
    return refuse('bad-request', 'All of the money is given back for goods that come back.');
  if (amount === null) return null;
  if (amount.currency !== total.currency) return refuse('currency-not-taken');
  if (amount.minor <= 0) return refuse('below-limit', 'A claim asks for something.');
  return amount.minor > total.minor
    ? refuse('above-limit', 'A claim can not ask for more than was paid.')
    : null;
};

const refusalOfAnother = async (tx: Queries, row: OrderRow): Promise<Refusal | null> => {
  const all = await readClaims(tx, row);
  return all.some(({ state }) => state === 'open')
    ? refuse('not-in-this-status', 'A claim about this order is open already.')
    : null;
};
