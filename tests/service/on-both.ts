import { afterAll, beforeAll, describe } from 'vitest';
import type { OpenDatabase } from '../../service/database/database.ts';
import { openEmbedded } from '../../service/database/open-embedded.ts';
import { openServer } from '../../service/database/open-server.ts';
import type { Limits } from '../../service/service.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Practice, startPractice } from './practice.ts';

type Start = (profile?: string, limits?: Partial<Limits>) => Promise<Practice>;

/** Runs the same tests on the embedded database in memory and on a PostgreSQL of their own. `start` starts another service on the one database of the block; shoppers are made anew by each test. */
export const onBoth = (title: string, tests: (start: Start) => void): void => {
  describe(`${title}, embedded`, () => withDatabase(() => openEmbedded(null), tests));
  describe(`${title}, PostgreSQL`, () => {
    let server: Postgres;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    withDatabase(async () => openServer(await server.create()), tests);
  });
};

const withDatabase = (open: () => Promise<OpenDatabase>, tests: (start: Start) => void): void => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  tests((profile, limits) => startPractice(database, profile, limits));
};
