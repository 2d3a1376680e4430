import type { Client } from '../intermediary/answer.ts';
import type { Database } from '../storage/database.ts';

/** What errands work with: the database, the clock, a client for an intermediary, and chance (0 ≤ n < 1) for back-off. */
export type Tools = {
  db: Database;
  now: () => Date;
  client: (origin: string, token: string | null) => Client;
  random: () => number;
};
