import { eq } from 'drizzle-orm';
import type { OrderRequest } from '../../lib/intermediary/contract.ts';
import { digest } from '../../lib/intermediary/digest.ts';
import type { QuoteClaims } from '../../lib/intermediary/quote.ts';
import type { Order } from '../../lib/orders/order.ts';
import { feeBorneBy } from '../../lib/pricing/fee-borne-by.ts';
import { readShopper } from '../accounts/read-shopper.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { orders } from '../database/tables.ts';
import { rulesNow } from '../fees/rules-now.ts';
import type { Shopper } from '../http/call-shape.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { appendEvent } from './append-event.ts';
import { checkOffer } from './check-offer.ts';
import { findOrder } from './find-order.ts';
import { applyMoves, type Move } from './move-order.ts';
import type { OrderRow } from './order-row.ts';
import { tellOrder } from './tell-orders.ts';

/** An order to place: whose, under which id, and what was asked, byte for byte the same thing whenever its digest is. */
type Placing = {
  readonly id: string;
  readonly shopper: Shopper;
  readonly body: OrderRequest;
  readonly bodyHash: string;
};

/**
 * Places an order under the id that the extension made. The same request again brings the same order (200), whatever became of the
 * price since; another request under that id is refused. A price that ran out or whose rate moved is refused with a fresh one.
 */
export const placeOrder = async (
  service: Service,
  shopper: Shopper,
  id: string,
  body: OrderRequest,
): Promise<Reply<Order>> => {
  const placing = { id, shopper, body, bodyHash: await digest(body) };
  const before = await findOrder(service.db, shopper.id, id);
  if (before) return again(service.db, service, before, placing);
  const offer = await checkOffer(service, shopper, body);
  return offer.ok ? insertOrder(service, placing, offer.value) : offer;
};

const again = async (
  db: Queries,
  service: Service,
  row: OrderRow,
  { bodyHash }: Placing,
): Promise<Reply<Order>> =>
  row.bodyHash === bodyHash ? reply(await tellOrder(db, service, row)) : refuse('order-differs');

const insertOrder = (
  service: Service,
  placing: Placing,
  claims: QuoteClaims,
): Promise<Reply<Order>> =>
  service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const before = await findOrder(tx, placing.shopper.id, placing.id);
    if (before) return again(tx, service, before, placing);
    if (await isUsedUp(tx, claims.jti))
      return refuse('quote-invalid', 'Another order was placed with this firm price already.');
    const row = await insert(tx, service, placing, claims);
    const moved = await applyMoves(tx, service, row, [await firstMove(tx, service, row.owner)]);
    return moved.ok ? reply(await tellOrder(tx, service, moved.value), 201) : moved;
  });

const isUsedUp = async (tx: Queries, jti: string): Promise<boolean> => {
  const rows = await tx.select({ id: orders.id }).from(orders).where(eq(orders.jti, jti));
  return rows.length > 0;
};

const insert = async (
  tx: Queries,
  service: Service,
  { id, shopper, body, bodyHash }: Placing,
  { jti, price, way }: QuoteClaims,
): Promise<OrderRow> => {
  const { now, limits } = service;
  const at = now();
  const rules = await rulesNow(tx, service);
  const payBefore = new Date(at.getTime() + limits.payment * 1000);
  const [row] = await tx
    .insert(orders)
    .values({
      owner: shopper.id,
      id,
      jti,
      bodyHash,
      status: 'placed',
      cart: body.cart,
      form: body.form,
      way,
      price,
      payeeFee: feeBorneBy('payee', body.cart.total, rules, { way, rate: price.rate }),
      placedAt: at,
      payBefore,
    })
    .returning();
  if (!row) throw new Error('An order was not written.');
  const placed = {
    status: 'placed',
    actor: 'shopper',
    note: 'The order is placed. Nothing was charged yet.',
  } as const;
  await appendEvent(tx, service, { ...placed, owner: row.owner, order: row.id, at });
  return row;
};

const firstMove = async (tx: Queries, { profile }: Service, owner: string): Promise<Move> => {
  const { identityState } = await readShopper(tx, owner);
  return profile.identityRequired && identityState !== 'verified' ? identityNeeded : paymentDue;
};

const identityNeeded: Move = {
  status: 'identity-needed',
  actor: 'system',
  note: 'Before you pay, your identity must be checked.',
};
const paymentDue: Move = { status: 'payment-due', actor: 'system', note: 'You can pay now.' };
