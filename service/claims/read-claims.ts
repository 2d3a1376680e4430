import { and, asc, eq } from 'drizzle-orm';
import type { Claim } from '../../lib/orders/claim.ts';
import type { Queries } from '../database/database.ts';
import { claims } from '../database/thread-tables.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { tellClaim } from './claim-row.ts';

/** The claims about an order, oldest first. */
export const readClaims = async (
  db: Queries,
  { owner, id }: Pick<OrderRow, 'owner' | 'id'>,
): Promise<Claim[]> => {
  const rows = await db
    .select()
    .from(claims)
    .where(and(eq(claims.owner, owner), eq(claims.order, id)))
    .orderBy(asc(claims.seq))
    .limit(100);
  return rows.map(tellClaim);
};
