import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { journals } from '../database/ledger-tables.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Service } from '../service.ts';
import { writeJournal } from './journal.ts';
import { journalOfMove } from './journal-of-move.ts';

/** Writes what a move of an order means in the books, inside the move's transaction. `before` and `after` are the order around it. */
export const postMove = async (
  tx: Queries,
  { profile }: Pick<Service, 'profile'>,
  [before, after]: readonly [before: OrderRow, after: OrderRow],
  at: Date,
): Promise<void> => {
  const bought = after.status === 'refund-due' && (await isBought(tx, after));
  const journal = journalOfMove({ row: after, owedBefore: before.refund, bought }, profile);
  if (journal) await writeJournal(tx, journal, at);
};

const isBought = async (tx: Queries, { serial }: OrderRow): Promise<boolean> => {
  const rows = await tx
    .select({ id: journals.id })
    .from(journals)
    .where(and(eq(journals.order, serial), eq(journals.event, 'purchase')));
  return rows.length > 0;
};
