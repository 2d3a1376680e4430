import { eq } from 'drizzle-orm';
import { lockEvents } from '../database/lock-events.ts';
import { payments } from '../database/tables.ts';
import { findOrder } from '../orders/find-order.ts';
import { applyMoves, type Move } from '../orders/move-order.ts';
import { promisedBy } from '../orders/promised-by.ts';
import type { Service } from '../service.ts';
import { type CardFault, checkCard } from './check-card.ts';
import { findPayment, type Payment } from './find-payment.ts';
import type { Card } from './gateway.ts';
import { isCharging } from './is-charging.ts';

/** How a try to pay ended: paid now or before, under way in another window, too late, or turned away for a reason. */
export type PayResult = 'paid' | 'busy' | 'closed' | 'declined' | CardFault;

/**
 * Charges an order's price to a card, once: the charge is claimed in the database before the gateway is asked, so a second submit
 * finds it claimed or paid. The card is checked by the rules of the way that the order was priced with.
 */
export const pay = async (service: Service, payment: Payment, card: Card): Promise<PayResult> => {
  const state = stateOf(payment, service.now());
  if (state !== 'open') return state;
  const rules = service.profile.ways.find(({ id }) => id === payment.order.way)?.card;
  if (!rules) return 'closed';
  const fault = checkCard(card, rules, service.now());
  if (fault) return fault;
  const claimed = await claim(service, payment.window.token);
  if (claimed !== 'claimed') return claimed;
  return charge(service, payment, card);
};

/** Whether a window can be paid in still. */
export const stateOf = ({ window, order }: Payment, now: Date): 'open' | 'paid' | 'closed' => {
  if (window.state === 'paid' || afterPayment.has(order.status)) return 'paid';
  return order.status === 'payment-due' && now < window.until ? 'open' : 'closed';
};

const afterPayment = new Set(['paid', 'buying', 'done']);

const claim = (
  { db, now }: Service,
  token: string,
): Promise<'claimed' | 'busy' | 'paid' | 'closed'> =>
  db.transaction(async (tx) => {
    await lockEvents(tx);
    const payment = await findPayment(tx, token);
    if (!payment) return 'closed';
    const state = stateOf(payment, now());
    if (state !== 'open') return state;
    if (await isCharging(tx, payment.order, now())) return 'busy';
    await tx
      .update(payments)
      .set({ state: 'charging', claimedAt: now() })
      .where(eq(payments.token, token));
    return 'claimed';
  });

const charge = async (service: Service, payment: Payment, card: Card): Promise<PayResult> => {
  const { owner, id, price } = payment.order;
  const answer = await service.gateway
    .charge(card, price.total, `${owner} ${id}`)
    .catch(() => null);
  // No answer may mean that it was charged: the claim stays until it is too old, and the same key asks again.
  if (!answer) return 'busy';
  if (answer.ok) return settle(service, payment, answer.reference);
  await service.db
    .update(payments)
    .set({ state: 'open' })
    .where(eq(payments.token, payment.window.token));
  return 'declined';
};

const settle = async (
  service: Service,
  { window }: Payment,
  reference: string,
): Promise<PayResult> =>
  service.db.transaction(async (tx): Promise<PayResult> => {
    await lockEvents(tx);
    const { profile, now, log } = service;
    await tx
      .update(payments)
      .set({ state: 'paid', reference })
      .where(eq(payments.token, window.token));
    const order = await findOrder(tx, window.owner, window.order);
    if (!order || afterPayment.has(order.status)) return 'paid';
    const change = { promisedBy: promisedBy(now(), profile) };
    const note = 'The payment went through.';
    const move: Move = { status: 'paid', actor: 'gateway', note, change };
    const moved = await applyMoves(tx, service, order, [move]);
    if (!moved.ok)
      log.error(
        { order: order.id, reference },
        'a charge came through for an order that ended meanwhile',
      );
    return moved.ok ? 'paid' : 'closed';
  });
