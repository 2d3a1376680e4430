import { afterAll, beforeAll, describe } from 'vitest';
import type { OpenDatabase } from '../../service/database/database.ts';
import { openEmbedded } from '../../service/database/open-embedded.ts';
import { openServer } from '../../service/database/open-server.ts';
import type { Jobs } from '../../service/jobs/job.ts';
import type { Limits } from '../../service/service.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Practice, startPractice } from './practice.ts';

type Start = (profile?: string, limits?: Partial<Limits>, jobs?: Jobs) => Promise<Practice>;

/** The tests of a block: how a service starts, and the database that is open while they run. */
type Tests = (start: Start, database: () => OpenDatabase) => void;

/** Runs the same tests on the embedded database in memory and on a PostgreSQL of their own. `start` starts another service on the one database of the block; shoppers are made anew by each test. */
export const onBoth = (title: string, tests: Tests): void => {
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

const withDatabase = (open: () => Promise<OpenDatabase>, tests: Tests): void => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  tests(
    (profile, limits, jobs) => startPractice(database, profile, limits, jobs),
    () => database,
  );
};
