import { and, eq, inArray, or } from 'drizzle-orm';
import { account, session, user, verification } from '../database/auth-tables.ts';
import { groupMembers } from '../database/club-tables.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { logins } from '../database/login-tables.ts';
import { events, orders, payments, shoppers } from '../database/tables.ts';
import { claims, messages } from '../database/thread-tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import { numberOf } from '../orders/order-number.ts';
import { isCharging } from '../payment/is-charging.ts';
import type { Service } from '../service.ts';

/**
 * Forgets a shopper: account, sessions, identity, orders with their histories, claims, messages. The books stay, which name orders by their running numbers alone. Unpaid orders
 * go too; refused (`orders-open`, with their numbers) while money of theirs is on its way or a claim waits, for then they would lose it.
 */
export const eraseShopper = (service: Service, owner: string): Promise<Reply<null>> =>
  service.db.transaction(async (tx) => {
    await lockEvents(tx);
    const open = await openOrders(tx, service, owner);
    if (open.length > 0) return refuse('orders-open', `Not ended yet: ${open.join(', ')}.`);
    await forget(tx, owner);
    return reply(null);
  });

const underWay = ['paid', 'buying', 'refund-due'] as const;

/** The numbers of the orders that hold money: paid, being charged, or claimed about. */
const openOrders = async (tx: Queries, service: Service, owner: string): Promise<string[]> => {
  const rows = await tx.select().from(orders).where(eq(orders.owner, owner));
  const waiting = await tx
    .select({ order: claims.order })
    .from(claims)
    .where(and(eq(claims.owner, owner), eq(claims.state, 'open')));
  const claimed = new Set(waiting.map(({ order }) => order));
  const isOpen = await Promise.all(
    rows.map(
      async (row) =>
        underWay.some((status) => status === row.status) ||
        claimed.has(row.id) ||
        isCharging(tx, row, service.now()),
    ),
  );
  return rows.filter((_, at) => isOpen[at]).map((row) => numberOf(service.profile, row));
};

/** Every table that holds rows of a shopper, those that refer to others first. A test holds this list against the schema. */
const forget = async (tx: Queries, owner: string): Promise<void> => {
  for (const table of [logins, messages, claims, payments, events, orders, groupMembers, shoppers])
    await tx.delete(table).where(eq(table.owner, owner));
  await forgetCodes(tx, owner);
  for (const table of [session, account]) await tx.delete(table).where(eq(table.userId, owner));
  await tx.delete(user).where(eq(user.id, owner));
};

/** One-time codes that are out for the e-mail address, the telephone number or the account. */
const forgetCodes = async (tx: Queries, owner: string): Promise<void> => {
  const [row] = await tx.select().from(user).where(eq(user.id, owner));
  const names = [row?.email, row?.phoneNumber].filter((name) => typeof name === 'string');
  const isTheirs = eq(verification.value, owner);
  const named = names.length > 0 ? or(isTheirs, inArray(verification.identifier, names)) : isTheirs;
  await tx.delete(verification).where(named);
};
