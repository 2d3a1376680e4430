import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins/bearer';
import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { schema } from '../database/schema.ts';
import type { Limits } from '../service.ts';

/** The header in which `callAuth` says who asked; whatever a client sends under this name never gets there. */
export const clientHeader = 'x-wasit-client';

/** The inside address of the accounts' part; only `callAuth` speaks to it. */
export const authAddress = 'http://accounts.invalid/v1/auth';

type Needs = {
  readonly db: Database;
  readonly secret: string;
  readonly limits: Limits;
  readonly log: Logger;
};

/** Accounts, sessions and their limits (better-auth): e-mail and password, bearer tokens, attempts counted in the database. */
export const createAuth = ({ db, secret, limits, log }: Needs) => {
  const attempts = { window: limits.signInWindow, max: limits.signInAttempts };
  return betterAuth({
    baseURL: new URL(authAddress).origin,
    basePath: new URL(authAddress).pathname,
    secret,
    database: drizzleAdapter(db, { provider: 'pg', schema }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: 30 * 86_400, updateAge: 86_400 },
    plugins: [bearer()],
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': attempts, '/sign-up/email': attempts, '/sign-out': false },
    },
    advanced: { ipAddress: { ipAddressHeaders: [clientHeader] } },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => log.error({ part: 'accounts' }, message) },
  });
};
export type Auth = ReturnType<typeof createAuth>;
