import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { payees } from '../database/payee-tables.ts';

/** A payee by its whole ID. */
export const readPayee = async (
  db: Queries,
  id: string,
): Promise<typeof payees.$inferSelect | undefined> => {
  const rows = await db.select().from(payees).where(eq(payees.id, id));
  return rows[0];
};
