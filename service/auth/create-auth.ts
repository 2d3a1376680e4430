import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins/bearer';
import { phoneNumber } from 'better-auth/plugins/phone-number';
import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { schema } from '../database/schema.ts';
import type { Jobs } from '../jobs/job.ts';
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
  readonly jobs: Jobs;
  readonly name: string;
};

/** What is tried a few times a minute only. */
const guarded = [
  '/sign-in/email',
  '/sign-up/email',
  '/request-password-reset',
  '/reset-password',
  '/phone-number/send-otp',
  '/phone-number/verify',
  '/phone-number/request-password-reset',
  '/phone-number/reset-password',
];

/** Accounts, sessions and their limits (better-auth): e-mail and password, bearer tokens, attempts counted in the database. */
export const createAuth = ({ db, secret, limits, log, jobs, name }: Needs) => {
  const attempts = { window: limits.signInWindow, max: limits.signInAttempts };
  return betterAuth({
    baseURL: new URL(authAddress).origin,
    basePath: new URL(authAddress).pathname,
    secret,
    database: drizzleAdapter(db, { provider: 'pg', schema }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: 1800,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        const subject = `${name}: a new password`;
        const text = `Somebody asked for a new password here. If that was you, give this code within half an hour: ${token}\nIf not, do nothing.`;
        await jobs.add('mail', { to: user.email, subject, text }, null);
      },
    },
    session: { expiresIn: 30 * 86_400, updateAge: 86_400 },
    plugins: [
      bearer(),
      phoneNumber({
        expiresIn: 600,
        requireVerification: true,
        sendOTP: ({ phoneNumber: to, code }) =>
          jobs.add('sms', { to, text: `${name}: your code is ${code}` }, null),
        sendPasswordResetOTP: ({ phoneNumber: to, code }) =>
          jobs.add('sms', { to, text: `${name}: code for a new password: ${code}` }, null),
      }),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: {
        ...Object.fromEntries(guarded.map((path) => [path, attempts])),
        '/sign-out': false,
      },
    },
    advanced: { ipAddress: { ipAddressHeaders: [clientHeader] } },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => log.error({ part: 'accounts' }, message) },
  });
};
export type Auth = ReturnType<typeof createAuth>;
