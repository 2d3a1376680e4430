import { and, asc, eq, gt } from 'drizzle-orm';
import type { EventPage } from '../../lib/intermediary/contract.ts';
import { events } from '../database/tables.ts';
import { expireOverdue } from '../orders/expire-overdue.ts';
import { tellEvent } from '../orders/tell-event.ts';
import type { Service } from '../service.ts';

const pageSize = 200;

/** What happened to an owner's orders after a cursor, in the order of `seq`. */
export const readEvents = async (
  service: Service,
  owner: string,
  after: number,
): Promise<EventPage> => {
  await expireOverdue(service, owner);
  const rows = await service.db
    .select()
    .from(events)
    .where(and(eq(events.owner, owner), gt(events.seq, after)))
    .orderBy(asc(events.seq))
    .limit(pageSize);
  return { events: rows.map(tellEvent), last: rows.at(-1)?.seq ?? after };
};
