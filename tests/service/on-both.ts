import { afterAll, beforeAll, describe } from 'vitest';
import type { OpenDatabase } from '../../service/database/database.ts';
import { openEmbedded } from '../../service/database/open-embedded.ts';
import { openServer } from '../../service/database/open-server.ts';
import type { Limits } from '../../service/service.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Practice, startPractice } from './practice.ts';

type Start = (profile?: string, limits?: Partial<Limits>) => Promise<Practice>;

/** Runs the same tests on the embedded database in memory and on a PostgreSQL of their own; `start` starts a service on a fresh database. */
export const onBoth = (title: string, tests: (start: Start) => void): void => {
  describe(`${title}, embedded`, () => withDatabases(() => openEmbedded(null), tests));
  describe(`${title}, PostgreSQL`, () => {
    let server: Postgres;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    withDatabases(async () => openServer(await server.create()), tests);
  });
};

const withDatabases = (open: () => Promise<OpenDatabase>, tests: (start: Start) => void): void => {
  const opened: OpenDatabase[] = [];
  afterAll(async () => {
    await Promise.all(opened.map(({ close }) => close()));
  });
  tests(async (profile, limits) => {
    const database = await open();
    opened.push(database);
    return startPractice(database, profile, limits);
  });
};
