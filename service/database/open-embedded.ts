import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { fromPglite } from 'pg-boss';
import type { OpenDatabase } from './database.ts';
import { lockFolder } from './lock-folder.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { schema } from './schema.ts';

/** Opens the embedded database in `folder`, guarded by a lock file for as long as it is open, or in memory when `folder` is `null`. Throws FolderInUse when another process has the folder. */
export const openEmbedded = async (folder: string | null): Promise<OpenDatabase> => {
  const unlock = folder === null ? () => {} : lockData(folder);
  const client = folder === null ? new PGlite() : new PGlite(join(folder, 'database'));
  const db = drizzle(client, { schema });
  await migrate(db, { migrationsFolder });
  const close = async () => {
    await client.close();
    unlock();
  };
  return { db, jobs: { db: fromPglite(client), backend: 'pglite' }, close };
};

const lockData = (folder: string) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return lockFolder(folder);
};
