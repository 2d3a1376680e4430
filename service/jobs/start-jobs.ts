import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { inTransaction } from './in-transaction.ts';
import type { JobData, JobHandlers, Jobs, Queue } from './job.ts';

/** How often a failing job is tried again, and after how many seconds at first and at most. */
export type Retry = { readonly limit: number; readonly delay: number; readonly longest: number };

/** Twelve more tries within about half a day. */
export const usualRetry: Retry = { limit: 12, delay: 10, longest: 3600 };

/** Jobs that run: `work` begins to do them, `every` does something once a minute in one process of all, `stop` lets the ones under way end. */
export type RunningJobs = Jobs & {
  readonly work: (handlers: JobHandlers) => Promise<void>;
  readonly every: (name: string, run: () => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const queues: readonly Queue[] = ['mail', 'sms', 'webhook'];

/** Starts the jobs (pg-boss) on the service's own database, embedded or a server. Any number of processes share them, and each job is taken by one. */
export const startJobs = async (
  database: ConstructorOptions,
  log: Logger,
  retry: Retry = usualRetry,
): Promise<RunningJobs> => {
  const boss = new PgBoss({ ...database, schema: 'jobs' });
  boss.on('error', (error) => log.error({ fault: error.name }, 'the jobs stumbled'));
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue, options(retry));
  return {
    add: async (queue, data, tx) => {
      await boss.send(queue, data, tx ? { db: inTransaction(tx) } : {});
    },
    work: async (handlers) => {
      for (const queue of queues) await work(boss, handlers, queue);
    },
    every: async (name, run) => {
      await boss.createQueue(name, { policy: 'short', retryLimit: 0 });
      await boss.work(name, { pollingIntervalSeconds: 5 }, run);
      await boss.schedule(name, '* * * * *');
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
};

const options = ({ limit, delay, longest }: Retry) => ({
  retryLimit: limit,
  retryDelay: delay,
  retryDelayMax: longest,
  retryBackoff: true,
});

const work = async <Q extends Queue>(
  boss: PgBoss,
  handlers: JobHandlers,
  queue: Q,
): Promise<void> => {
  const settings = { pollingIntervalSeconds: 0.5 };
  await boss.work<JobData[Q]>(queue, settings, async (jobs) => {
    for (const { id, data } of jobs) await handlers[queue](data, id);
  });
};
