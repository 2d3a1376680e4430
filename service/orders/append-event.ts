import { and, desc, eq, sql } from 'drizzle-orm';
import { eventHash } from '../../lib/intermediary/event-hash.ts';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import type { Queries } from '../database/database.ts';
import { events, orders } from '../database/tables.ts';
import type { Service } from '../service.ts';
import { signEvent } from './sign-event.ts';

/** What is new about an event; the rest follows from the history. */
export type Happening = Pick<OrderEvent, 'status' | 'actor' | 'note' | 'what'> & {
  readonly owner: string;
  readonly order: string;
  readonly at: Date;
};

/** Adds an event to an order's history, signed, and moves the order there. The caller holds `lockEvents` and has checked that the move is allowed. */
export const appendEvent = async (
  tx: Queries,
  { quoteKeys }: Pick<Service, 'quoteKeys'>,
  happening: Happening,
): Promise<void> => {
  const { owner, order, at, ...rest } = happening;
  const previous = await lastHash(tx, owner, order);
  const event = { ...rest, order, seq: await nextSeq(tx), at: at.toISOString(), previous };
  const hash = await eventHash(event);
  const signature = await signEvent(hash, quoteKeys);
  await tx.insert(events).values({ ...event, owner, at, hash, signature });
  await tx
    .update(orders)
    .set({ status: rest.status })
    .where(and(eq(orders.owner, owner), eq(orders.id, order)));
};

const lastHash = async (tx: Queries, owner: string, order: string): Promise<string | null> => {
  const rows = await tx
    .select({ hash: events.hash })
    .from(events)
    .where(and(eq(events.owner, owner), eq(events.order, order)))
    .orderBy(desc(events.seq))
    .limit(1);
  return rows[0]?.hash ?? null;
};

const nextSeq = async (tx: Queries): Promise<number> => {
  const next = sql<string>`nextval(pg_get_serial_sequence('events', 'seq'))`.mapWith(Number);
  const rows = await tx.select({ next }).from(sql`(select 1) as one`);
  return Number(rows[0]?.next);
};
