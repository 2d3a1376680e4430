import { and, count, eq } from 'drizzle-orm';
import type { Cart } from '../../lib/cart/cart.ts';
import type { Standing } from '../../lib/pricing/standing.ts';
import { readShopper } from '../accounts/read-shopper.ts';
import type { Queries } from '../database/database.ts';
import { orders } from '../database/tables.ts';
import { type Reply, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { groupSize, showGroup } from './groups.ts';

/** How a shopper stands here at this moment with this cart: what decides about reductions. Refused when they aren't in the group that they name. */
export const standingOf = async (
  service: Service,
  owner: string,
  { cart, group }: { readonly cart: Cart; readonly group: string | null },
): Promise<Reply<Standing>> => {
  const found = group === null ? null : await showGroup(service, owner, group);
  if (found && !found.ok) return found;
  const { tier, offers } = await readShopper(service.db, owner);
  return reply({
    tier,
    offers,
    points: await pointsOf(service.db, owner),
    groupSize: group === null ? 1 : await groupSize(service.db, group),
    pieces: piecesOf(cart),
    at: service.now().toISOString(),
  });
};

/** The points of a shopper: one for every order that was carried out, and what staff granted. */
export const pointsOf = async (db: Queries, owner: string): Promise<number> => {
  const [row] = await db
    .select({ carriedOut: count() })
    .from(orders)
    .where(and(eq(orders.owner, owner), eq(orders.status, 'done')));
  const { points } = await readShopper(db, owner);
  return points + (row?.carriedOut ?? 0);
};

const piecesOf = ({ items }: Cart): number =>
  items.reduce((sum, { selected, quantity }) => (selected ? sum + quantity : sum), 0);
