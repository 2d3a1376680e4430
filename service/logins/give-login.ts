import { and, eq } from 'drizzle-orm';
import type { SealedLogin } from '../../lib/intermediary/sealed-login.ts';
import type { Order } from '../../lib/orders/order.ts';
import { takesLogin } from '../../lib/orders/takes-login.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { logins } from '../database/login-tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { appendEvent } from '../orders/append-event.ts';
import { findOrder } from '../orders/find-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { tellOrder } from '../orders/tell-orders.ts';
import type { Service } from '../service.ts';
import { openSealed } from './open-sealed.ts';

/** Takes the sealed login of an order that may need one. That it opens is tried at once, so that staff never stand before one that doesn't; what it says is not kept. The same again changes nothing, another one replaces it. */
export const giveLogin = async (
  service: Service,
  owner: string,
  order: string,
  sealed: SealedLogin,
): Promise<Reply<Order>> => {
  const opens = (await openSealed(service.sealingKeys, sealed, order)) !== null;
  return service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const row = await findOrder(tx, owner, order);
    if (!row) return refuse('not-found');
    if (!takesLogin(row.form.kind, row.status)) return refuse('not-in-this-status', tooLate);
    if (!opens) return refuse('login-unsealable');
    if (await isKept(tx, row, sealed)) return reply(await tellOrder(tx, service, row));
    const key = { owner, order };
    const target = [logins.owner, logins.order];
    await tx
      .insert(logins)
      .values({ ...key, ...sealed })
      .onConflictDoUpdate({ target, set: sealed });
    const { status } = row;
    const happening = { ...key, status, actor: 'shopper', what: 'login-given' } as const;
    await appendEvent(tx, service, { ...happening, note: '', at: service.now() });
    return reply(await tellOrder(tx, service, row));
  });
};

const tooLate = 'No login is taken for this order, or not any more.';

const isKept = async (tx: Queries, { owner, id }: OrderRow, { sealed }: SealedLogin) => {
  const [kept] = await tx
    .select({ sealed: logins.sealed })
    .from(logins)
    .where(and(eq(logins.owner, owner), eq(logins.order, id)));
  return kept?.sealed === sealed;
};
