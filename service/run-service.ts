import { randomBytes } from 'node:crypto';
import { createApp } from './create-app.ts';
import type { OpenDatabase } from './database/database.ts';
import { openEmbedded } from './database/open-embedded.ts';
import { openServer } from './database/open-server.ts';
import { type Listening, listen } from './listen.ts';
import { createLog } from './log.ts';
import { writeOperatorFile } from './operator/operator-file.ts';
import { expireOverdue } from './orders/expire-overdue.ts';
import { loadProfile } from './profiles/load-profile.ts';
import type { Options } from './read-options.ts';
import { type Service, usualLimits } from './service.ts';
import { startService } from './start-service.ts';

/** A service that runs: its origin, its profile's id, and how to end it so that nothing is lost. */
export type Running = {
  readonly origin: string;
  readonly id: string;
  readonly stop: () => Promise<void>;
};

/** Starts an intermediary by its options. Rejects with a sentence when its profile, folder, database or port can't be had. */
export const runService = async (options: Options, now: () => Date): Promise<Running> => {
  const data = loadProfile(options.profile);
  const operatorToken = tokenFor(options);
  const log = createLog(options.logLevel);
  const database = await openDatabase(options);
  try {
    const parts = { db: database.db, data, operatorToken, log, now, limits: usualLimits };
    const service = await startService(parts);
    const listening = await listen(createApp(service).fetch, options.port);
    if (options.databaseUrl === null)
      writeOperatorFile(options.data, { origin: listening.origin, token: operatorToken });
    const stop = stopper(listening, database, sweep(service));
    return { origin: listening.origin, id: data.profile.id, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
};

const openDatabase = ({ databaseUrl, data }: Options): Promise<OpenDatabase> =>
  databaseUrl === null ? openEmbedded(data) : openServer(databaseUrl);

const tokenFor = ({ operatorToken, databaseUrl }: Options): string => {
  if (operatorToken) return operatorToken;
  if (databaseUrl === null) return randomBytes(32).toString('base64url');
  throw new Error(
    'With DATABASE_URL set OPERATOR_TOKEN too: every process must have the same one.',
  );
};

/** Once a minute, so that orders expire though nobody looks at them. */
const sweep = (service: Service): NodeJS.Timeout => {
  const onError = (error: Error) => service.log.error({ fault: error.name }, 'the sweep failed');
  return setInterval(() => expireOverdue(service, null).catch(onError), 60_000);
};

const stopper =
  ({ server }: Listening, database: OpenDatabase, timer: NodeJS.Timeout) =>
  async (): Promise<void> => {
    clearInterval(timer);
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await database.close();
  };
