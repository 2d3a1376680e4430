import { is, SQL, sql } from 'drizzle-orm';
import { type Db, fromDrizzle } from 'pg-boss';
import { z } from 'zod';
import type { Queries } from '../database/database.ts';

/** What both drivers answer. */
const Rows = z.object({ rows: z.array(z.any()) });

/** A transaction of ours as pg-boss takes one, so that a job is sent if and only if it commits. */
export const inTransaction = (tx: Queries): Db =>
  fromDrizzle(
    {
      execute: async (query) => {
        if (!is(query, SQL)) throw new TypeError('pg-boss asked for something that is no SQL');
        return Rows.parse(await tx.execute(query));
      },
    },
    sql,
  );
