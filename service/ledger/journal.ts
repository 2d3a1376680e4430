import { randomUUID } from 'node:crypto';
import type { Money } from '../../lib/money/money.ts';
import type { Queries } from '../database/database.ts';
import { journals, postings } from '../database/ledger-tables.ts';

/** One side of a money event: debits positive, credits negative, in minor units. */
export type Posting = { readonly account: string; readonly amount: Money };

/** A money event of an order, with postings that add up to nothing in every currency. */
export type Journal = {
  readonly order: number;
  readonly event: (typeof journals.$inferInsert)['event'];
  readonly postings: readonly Posting[];
};

/** Whether postings add up to nothing in every currency, exactly. */
export const balances = (some: readonly Posting[]): boolean =>
  [...Map.groupBy(some, ({ amount }) => amount.currency).values()].every(
    (own) => own.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n) === 0n,
  );

/** Writes a journal inside the transaction of the move that it belongs to. Throws when it doesn't balance or when the event was written before, which undoes the move too. */
export const writeJournal = async (tx: Queries, journal: Journal, at: Date): Promise<void> => {
  const { order, event } = journal;
  const own = journal.postings.filter(({ amount }) => amount.minor !== 0);
  if (own.length === 0) return;
  if (!balances(own)) throw new Error(`The journal ${event} of order ${order} does not balance.`);
  const id = randomUUID();
  await tx.insert(journals).values({ id, order, event, at });
  await tx
    .insert(postings)
    .values(own.map(({ account, amount }) => ({ journal: id, account, ...amount })));
};
