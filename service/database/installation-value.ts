import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { installation } from './tables.ts';

/** A value that an installation makes once and keeps; of several processes that start together, one wins and all read its value. */
export const installationValue = async (
  db: Database,
  name: string,
  make: () => Promise<string>,
): Promise<string> => {
  const kept = await read(db, name);
  if (kept !== undefined) return kept;
  await db
    .insert(installation)
    .values({ name, value: await make() })
    .onConflictDoNothing();
  return (await read(db, name)) ?? installationValue(db, name, make);
};

const read = async (db: Database, name: string): Promise<string | undefined> => {
  const rows = await db.select().from(installation).where(eq(installation.name, name));
  return rows[0]?.value;
};
