import { and, eq } from 'drizzle-orm';
import type { Login } from '../../lib/orders/login.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { logins } from '../database/login-tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { isHeldByAnother } from '../operator/staff-moves.ts';
import { appendEvent } from '../orders/append-event.ts';
import { findOrder } from '../orders/find-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Service } from '../service.ts';
import type { Staff } from '../staff/staff.ts';
import { openSealed } from './open-sealed.ts';

/** Opens the login of an order for the one of the staff who is buying it (or a supervisor, should they be gone), once: it is wiped with the opening, and the shopper sees by whom and when. */
export const openOnce = (
  service: Service,
  staff: Staff,
  { owner, id }: Pick<OrderRow, 'owner' | 'id'>,
): Promise<Reply<Login>> =>
  service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const row = await findOrder(tx, owner, id);
    if (!row) return refuse('not-found');
    if (row.status !== 'buying' || isHeldByAnother(row, staff))
      return refuse(
        'not-in-this-status',
        'Only who has claimed this order, or a supervisor, opens its login.',
      );
    const [sealed] = await wipeLogin(tx, row);
    const login = sealed ? await openSealed(service.sealingKeys, sealed, id) : null;
    if (!login) return refuse('not-found', 'There is no login, or it was opened already.');
    const happening = { owner, order: id, status: row.status, actor: 'staff' } as const;
    const note = `Opened by ${staff.name}.`;
    await appendEvent(tx, service, { ...happening, what: 'login-opened', note, at: service.now() });
    return reply(login);
  });

/** Takes the login of an order away for good, and brings it, sealed as it was. */
export const wipeLogin = (tx: Queries, { owner, id }: Pick<OrderRow, 'owner' | 'id'>) =>
  tx
    .delete(logins)
    .where(and(eq(logins.owner, owner), eq(logins.order, id)))
    .returning({ kid: logins.kid, enc: logins.enc, sealed: logins.sealed });
