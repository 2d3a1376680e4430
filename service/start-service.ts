import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { seedAnnouncements } from './announcements/write-announcement.ts';
import { createAuth } from './auth/create-auth.ts';
import type { Database } from './database/database.ts';
import { installationValue } from './database/installation-value.ts';
import type { Jobs } from './jobs/job.ts';
import { loadSealingKeys } from './logins/sealing-keys.ts';
import { seedPayees } from './payees/seed-payees.ts';
import { sandboxGateway } from './payment/sandbox-gateway.ts';
import type { ProfileData } from './profiles/profile-data.ts';
import { loadQuoteKeys } from './quotes/quote-keys.ts';
import { seedRates } from './rates/seed-rates.ts';
import type { Limits, Service } from './service.ts';

/** What an intermediary is made of. */
export type Parts = {
  readonly db: Database;
  readonly data: ProfileData;
  readonly jobs: Jobs;
  readonly operatorToken: string;
  readonly limits: Limits;
  readonly log: Logger;
  readonly now: () => Date;
};

/** One intermediary on an open database: its keys are loaded or made, its first rates and payees written. */
export const startService = async ({ data, ...parts }: Parts): Promise<Service> => {
  const { db, limits, log, jobs } = parts;
  const quoteKeys = await loadQuoteKeys(db);
  const sealingKeys = await loadSealingKeys(db);
  const secret = await installationValue(db, 'session-secret', newSecret);
  const consoleKey = Buffer.from(
    await installationValue(db, 'console-key', newSecret),
    'base64url',
  );
  await seedRates(db, data, parts.now());
  await seedAnnouncements(db, data.announcements ?? []);
  await seedPayees(db, data.payees ?? []);
  const keys = { quoteKeys: [quoteKeys.publicKey], sealingKeys: [sealingKeys.publicKey] };
  const profile = { ...data.profile, ...keys };
  const auth = createAuth({ db, secret, limits, log, jobs, name: profile.name });
  return { ...parts, profile, quoteKeys, sealingKeys, consoleKey, auth, gateway: sandboxGateway };
};

const newSecret = async (): Promise<string> => randomBytes(32).toString('base64url');
