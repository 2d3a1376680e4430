import type { Claim } from '../../lib/orders/claim.ts';
import type { claims } from '../database/thread-tables.ts';

/** A claim as the database keeps it. */
export type ClaimRow = typeof claims.$inferSelect;

/** A claim as the contract tells it. */
export const tellClaim = ({ owner: _, seq: __, at, decidedAt, ...rest }: ClaimRow): Claim => ({
  ...rest,
  at: at.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
});
