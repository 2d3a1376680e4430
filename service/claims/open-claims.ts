import { and, asc, eq } from 'drizzle-orm';
import type { Claim } from '../../lib/orders/claim.ts';
import { orders } from '../database/tables.ts';
import { claims } from '../database/thread-tables.ts';
import { numberOf } from '../orders/order-number.ts';
import type { Service } from '../service.ts';
import { tellClaim } from './claim-row.ts';

/** The claims that wait for a decision, the oldest first, each with the number of its order. */
export const openClaims = async ({
  db,
  profile,
}: Service): Promise<{ number: string; claim: Claim }[]> => {
  const rows = await db
    .select({ claim: claims, serial: orders.serial })
    .from(claims)
    .innerJoin(orders, and(eq(orders.owner, claims.owner), eq(orders.id, claims.order)))
    .where(eq(claims.state, 'open'))
    .orderBy(asc(claims.seq))
    .limit(200);
  return rows.map(({ claim, serial }) => ({
    number: numberOf(profile, { serial }),
    claim: tellClaim(claim),
  }));
};
