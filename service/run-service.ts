import { randomBytes } from 'node:crypto';
import { createApp } from './create-app.ts';
import type { OpenDatabase } from './database/database.ts';
import { openEmbedded } from './database/open-embedded.ts';
import { openServer } from './database/open-server.ts';
import { type RunningJobs, startJobs } from './jobs/start-jobs.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { createChannels } from './notices/channels.ts';
import { warnStaff } from './notices/warn-staff.ts';
import { writeOperatorFile } from './operator/operator-file.ts';
import { expireOverdue } from './orders/expire-overdue.ts';
import { loadProfile } from './profiles/load-profile.ts';
import type { Options } from './read-options.ts';
import { usualLimits } from './service.ts';
import { type Parts, startService } from './start-service.ts';

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
  const running = { data, operatorToken, log, now, limits: usualLimits, db: database.db };
  const start = async () => {
    const jobs = await startJobs(database.jobs, log);
    return serve({ ...running, jobs }, jobs, options).catch(async (error: unknown) => {
      await jobs.stop();
      throw error;
    });
  };
  try {
    const { origin, stop } = await start();
    const end = () => stop().then(database.close);
    return { origin, id: data.profile.id, stop: end };
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Takes requests and does the jobs, till it is stopped: the requests first, then the jobs. */
const serve = async (
  parts: Parts,
  jobs: RunningJobs,
  { port, data, databaseUrl, channels, staffMail }: Options,
): Promise<Omit<Running, 'id'>> => {
  const service = await startService(parts);
  const { server, origin } = await listen(createApp(service).fetch, port);
  if (databaseUrl === null) writeOperatorFile(data, { origin, token: parts.operatorToken });
  await jobs.work(createChannels(channels, parts.now));
  await jobs.every('sweep', async () => {
    await expireOverdue(service, null);
    if (staffMail !== null) await warnStaff(service, staffMail);
  });
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    await jobs.stop();
  };
  return { origin, stop };
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
