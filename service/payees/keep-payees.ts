import { eq } from 'drizzle-orm';
import { recordChange } from '../changes/changes.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { payeeGrams, payees } from '../database/payee-tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { SeedPayee } from '../profiles/profile-data.ts';
import type { Service } from '../service.ts';
import type { Staff } from '../staff/staff.ts';
import { nameGrams } from './name-grams.ts';
import { readPayee } from './read-payee.ts';

type Keeper = Pick<Service, 'db' | 'now'>;

/** Adds a payee to the directory or changes the one under this id, one that was removed too, and writes down who did. */
export const putPayee = (
  { db, now }: Keeper,
  { name: by }: Staff,
  payee: SeedPayee,
): Promise<SeedPayee> =>
  db.transaction(async (tx) => {
    await lockEvents(tx);
    const before = await readListed(tx, payee.id);
    const grams = nameGrams([payee.name, payee.localName]);
    const row = { ...payee, grams: grams.length, removedAt: null };
    await tx.insert(payees).values(row).onConflictDoUpdate({ target: payees.id, set: row });
    await tx.delete(payeeGrams).where(eq(payeeGrams.payee, payee.id));
    if (grams.length > 0)
      await tx.insert(payeeGrams).values(grams.map((gram) => ({ gram, payee: payee.id })));
    const change = { by, what: `payee ${payee.id}`, after: JSON.stringify(tell(row)) };
    await recordChange(tx, now(), { ...change, before: before && JSON.stringify(before) });
    return payee;
  });

/** Takes a payee out of the directory: no order can name it from now on. Its row stays, for orders that do already and so that no new start brings it back. */
export const removePayee = (
  { db, now }: Keeper,
  { name: by }: Staff,
  id: string,
): Promise<Reply<SeedPayee>> =>
  db.transaction(async (tx) => {
    await lockEvents(tx);
    const before = await readListed(tx, id);
    if (!before) return refuse('not-found', `There is no payee ${id}.`);
    await tx.update(payees).set({ removedAt: now() }).where(eq(payees.id, id));
    await tx.delete(payeeGrams).where(eq(payeeGrams.payee, id));
    const change = { by, what: `payee ${id}`, after: null };
    await recordChange(tx, now(), { ...change, before: JSON.stringify(before) });
    return reply(before);
  });

/** A payee of the directory with the address for notices, for staff. */
export const showPayee = async (db: Queries, id: string): Promise<Reply<SeedPayee>> => {
  const found = await readListed(db, id);
  return found ? reply(found) : refuse('not-found', `There is no payee ${id}.`);
};

const readListed = async (db: Queries, id: string): Promise<SeedPayee | null> => {
  const row = await readPayee(db, id);
  return row && row.removedAt === null ? tell(row) : null;
};

const tell = ({ id, name, localName, country, city, email, targets }: SeedPayee): SeedPayee => ({
  ...{ id, name, localName, country, city, email, targets },
});
