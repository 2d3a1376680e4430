import { and, eq, gt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { payments } from '../database/tables.ts';
import type { OrderRow } from '../orders/order-row.ts';

/** A claim older than this was left by a process that died; since the gateway charges once per key, it may be tried again. In milliseconds. */
const claimLife = 60_000;

/** Whether a card is being charged for an order at this moment. */
export const isCharging = async (
  db: Queries,
  { owner, id }: Pick<OrderRow, 'owner' | 'id'>,
  now: Date,
): Promise<boolean> => {
  const rows = await db
    .select({ token: payments.token })
    .from(payments)
    .where(
      and(
        eq(payments.owner, owner),
        eq(payments.order, id),
        eq(payments.state, 'charging'),
        gt(payments.claimedAt, new Date(now.getTime() - claimLife)),
      ),
    );
  return rows.length > 0;
};
