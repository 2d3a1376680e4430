import { and, eq } from 'drizzle-orm';
import { mayFollow, type OrderStatus } from '../../lib/orders/status.ts';
import { takesLogin } from '../../lib/orders/takes-login.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { orders } from '../database/tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { postMove } from '../ledger/post-move.ts';
import { wipeLogin } from '../logins/open-once.ts';
import { notifyMove } from '../notices/notify-move.ts';
import { isCharging } from '../payment/is-charging.ts';
import type { Service } from '../service.ts';
import { appendEvent, type Happening } from './append-event.ts';
import { findOrder } from './find-order.ts';
import type { OrderRow } from './order-row.ts';

/** One move: where to, by whom, with which sentence for the shopper, and what else changes on the order. */
export type Move = Pick<Happening, 'status' | 'actor' | 'note'> & {
  readonly change?: Partial<Pick<OrderRow, 'promisedBy' | 'refund' | 'receipt' | 'claimedBy'>>;
};

/** Moves one order by the rules of lib/orders/status.ts, all the moves or none, in one transaction; brings the order as it is then. Refused while a card is being charged. */
export const moveOrder = (
  service: Service,
  { owner, id }: Pick<OrderRow, 'owner' | 'id'>,
  moves: (row: OrderRow) => readonly Move[],
): Promise<Reply<OrderRow>> =>
  service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const row = await findOrder(tx, owner, id);
    if (!row) return refuse('not-found');
    if (await isCharging(tx, row, service.now()))
      return refuse('not-in-this-status', 'A card is being charged for this order right now.');
    return applyMoves(tx, service, row, moves(row));
  });

/** Applies moves, with what they mean in the books and who is told of them, inside a transaction that holds `lockEvents`. */
export const applyMoves = async (
  tx: Queries,
  service: Pick<Service, 'profile' | 'now' | 'jobs' | 'quoteKeys'>,
  row: OrderRow,
  moves: readonly Move[],
): Promise<Reply<OrderRow>> => {
  if (!areAllowed(row.status, moves))
    return refuse('not-in-this-status', `The order is ${row.status}.`);
  let current = row;
  for (const move of moves) {
    const after = await applyMove(tx, service, current, move);
    await postMove(tx, service, [current, after], service.now());
    if (!takesLogin(row.form.kind, after.status)) await wipeLogin(tx, row);
    await notifyMove(tx, service, after);
    current = after;
  }
  return reply(current);
};

const applyMove = async (
  tx: Queries,
  service: Pick<Service, 'quoteKeys' | 'now'>,
  row: OrderRow,
  { change, ...move }: Move,
): Promise<OrderRow> => {
  await appendEvent(tx, service, { ...move, owner: row.owner, order: row.id, at: service.now() });
  if (change)
    await tx
      .update(orders)
      .set(change)
      .where(and(eq(orders.owner, row.owner), eq(orders.id, row.id)));
  return { ...row, ...change, status: move.status };
};

const areAllowed = (from: OrderStatus, moves: readonly Move[]): boolean =>
  moves.length > 0 &&
  moves.every(({ status }, at) => mayFollow(moves[at - 1]?.status ?? from, status));
