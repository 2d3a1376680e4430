import { and, eq } from 'drizzle-orm';
import type { Account } from '../../lib/intermediary/account.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { orders } from '../database/tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { applyMoves, type Move } from '../orders/move-order.ts';
import type { Service } from '../service.ts';
import { readShopper } from './read-shopper.ts';
import { tellAccount } from './tell-account.ts';
import { writeShopper } from './write-shopper.ts';

/** Ends an identity check: verified (`refusal` is `null`), which lets waiting orders go on to payment, or refused with a reason. */
export const judgeIdentity = (
  service: Service,
  id: string,
  refusal: string | null,
): Promise<Reply<Account>> =>
  service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const { identityState } = await readShopper(tx, id);
    if (identityState !== 'pending')
      return refuse(
        'not-in-this-status',
        `The identity check of this shopper is ${identityState}.`,
      );
    const state = refusal === null ? 'verified' : 'refused';
    await writeShopper(tx, id, { identityState: state, identityReason: refusal });
    if (refusal === null) await letOrdersGoOn(tx, service, id);
    return reply(await tellAccount(tx, id));
  });

const letOrdersGoOn = async (tx: Queries, service: Service, owner: string): Promise<void> => {
  const waiting = await tx
    .select()
    .from(orders)
    .where(and(eq(orders.owner, owner), eq(orders.status, 'identity-needed')));
  for (const row of waiting) await applyMoves(tx, service, row, [identityVerified]);
};

const identityVerified: Move = {
  status: 'payment-due',
  actor: 'staff',
  note: 'Your identity is verified. You can pay now.',
};
