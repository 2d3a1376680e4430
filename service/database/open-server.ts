import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client, Pool } from 'pg';
import type { OpenDatabase } from './database.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { schema } from './schema.ts';

/** Opens the PostgreSQL at `url` and brings its tables up to date; processes that start at the same time take turns. */
export const openServer = async (url: string): Promise<OpenDatabase> => {
  await migrateInTurn(url);
  const pool = new Pool({ connectionString: url, max: 10 });
  // A connection that the server drops while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const jobs = { connectionString: url, max: 3 };
  return { db: drizzle(pool, { schema }), jobs, close: () => pool.end() };
};

/** Any number that only this turn-taking uses. */
const migrationLock = 7_301_948;

const migrateInTurn = async (connectionString: string): Promise<void> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
};
