import { and, desc, eq, inArray, isNull, like, sql } from 'drizzle-orm';
import type { Payee } from '../../lib/orders/payee.ts';
import type { Queries } from '../database/database.ts';
import { payeeGrams, payees } from '../database/payee-tables.ts';
import { nameGrams } from './name-grams.ts';

const most = 20;

/** A third of the grams asked for must be there, or names that merely begin alike come up. */
const leastShare = 0.34;

/** Payees by their ID (its beginning is enough) or their name, in Korean or Latin script and however it is spelt; the likeliest first, at most 20. */
export const findPayees = async (db: Queries, query: string): Promise<Payee[]> => {
  const byId = await findById(db, query);
  if (byId.length > 0) return byId.map(tell);
  const grams = nameGrams([query]);
  return grams.length > 0 ? (await findByName(db, grams)).map(tell) : [];
};

type PayeeRow = typeof payees.$inferSelect;

const findById = async (db: Queries, query: string): Promise<PayeeRow[]> => {
  const id = query.trim().toUpperCase();
  if (!/^[A-Z0-9-]*\d[A-Z0-9-]*$/.test(id)) return [];
  return db
    .select()
    .from(payees)
    .where(and(like(payees.id, `${id}%`), isNull(payees.removedAt)))
    .orderBy(payees.id)
    .limit(most);
};

const findByName = async (db: Queries, grams: string[]): Promise<PayeeRow[]> => {
  const shared = sql<number>`count(*)`;
  const rows = await db
    .select({ payee: payees })
    .from(payeeGrams)
    .innerJoin(payees, eq(payees.id, payeeGrams.payee))
    .where(inArray(payeeGrams.gram, grams))
    .groupBy(payees.id)
    .having(sql`${shared} >= ${Math.ceil(grams.length * leastShare)}`)
    .orderBy(desc(shared), payees.grams, payees.id)
    .limit(most);
  return rows.map(({ payee }) => payee);
};

const tell = ({ grams: _, email: __, removedAt: ___, ...payee }: PayeeRow): Payee => payee;
