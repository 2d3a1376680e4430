import { asc, eq, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { journals, postings } from '../database/ledger-tables.ts';
import type { Posting } from './journal.ts';

/** Every account with what stands on it, by currency; debits positive. They add up to nothing. */
export const readBalances = async (db: Queries): Promise<Posting[]> => {
  const minor = sql<string>`sum(${postings.minor})`.mapWith(Number);
  const rows = await db
    .select({ account: postings.account, currency: postings.currency, minor })
    .from(postings)
    .groupBy(postings.account, postings.currency)
    .orderBy(asc(postings.account), asc(postings.currency));
  return rows.map(({ account, ...amount }) => ({ account, amount }));
};

/** The journals of one order in the order in which they were written, `order` being its running number. */
export const readJournals = async (db: Queries, order: number) => {
  const rows = await db
    .select()
    .from(journals)
    .innerJoin(postings, eq(postings.journal, journals.id))
    .where(eq(journals.order, order))
    .orderBy(asc(postings.id));
  const grouped = Map.groupBy(rows, (row) => row.journals.id);
  return [...grouped.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { event, at } = first.journals;
    const lines = own.map(({ postings: { account, minor, currency } }) => ({
      account,
      amount: { minor, currency },
    }));
    return [{ event, at: at.toISOString(), postings: lines }];
  });
};
