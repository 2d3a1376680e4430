import type { Database } from '../database/database.ts';
import { payeeGrams, payees } from '../database/payee-tables.ts';
import type { SeedPayee } from '../profiles/profile-data.ts';
import { nameGrams } from './name-grams.ts';

/** Writes the payees that a profile brings into the directory; those that are there already stay as they are. */
export const seedPayees = async (db: Database, first: readonly SeedPayee[]): Promise<void> => {
  for (const payee of first) await seed(db, payee);
};

const seed = (db: Database, payee: SeedPayee): Promise<void> =>
  db.transaction(async (tx) => {
    const grams = nameGrams([payee.name, payee.localName]);
    const written = await tx
      .insert(payees)
      .values({ ...payee, grams: grams.length })
      .onConflictDoNothing()
      .returning({ id: payees.id });
    if (written.length > 0 && grams.length > 0)
      await tx.insert(payeeGrams).values(grams.map((gram) => ({ gram, payee: payee.id })));
  });
