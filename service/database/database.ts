import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ConstructorOptions } from 'pg-boss';
import type { schema } from './schema.ts';

/** The service's database, embedded or a server: the same dialect and the same queries. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A database or a transaction in it. */
export type Queries = Pick<Database, 'select' | 'insert' | 'update' | 'delete' | 'execute'>;

/** A database that is open, how jobs get to it, and how to close it for good. */
export type OpenDatabase = {
  readonly db: Database;
  readonly jobs: ConstructorOptions;
  readonly close: () => Promise<void>;
};
