import type { Logger } from 'pino';
import type { Profile } from '../lib/pricing/profile.ts';
import type { Auth } from './auth/create-auth.ts';
import type { Database } from './database/database.ts';
import type { Jobs } from './jobs/job.ts';
import type { SealingKeys } from './logins/sealing-keys.ts';
import type { Gateway } from './payment/gateway.ts';
import type { QuoteKeys } from './quotes/quote-keys.ts';

/** How long things last and what is allowed, in seconds unless said otherwise; tests shorten them. */
export type Limits = {
  readonly quote: number;
  readonly payment: number;
  readonly paymentWindow: number;
  readonly heartbeat: number;
  readonly eventPoll: number;
  readonly signInAttempts: number;
  readonly signInWindow: number;
};

/** Ten minutes for a firm price, a day to pay, half an hour for a payment window, ten sign-ins a minute and address. */
export const usualLimits: Limits = {
  quote: 600,
  payment: 86_400,
  paymentWindow: 1800,
  heartbeat: 15,
  eventPoll: 0.5,
  signInAttempts: 10,
  signInWindow: 60,
};

/** One running intermediary: everything that a call's handler works with. It has no state of its own beside the database. */
export type Service = {
  readonly db: Database;
  readonly profile: Profile;
  readonly quoteKeys: QuoteKeys;
  readonly sealingKeys: SealingKeys;
  readonly auth: Auth;
  readonly gateway: Gateway;
  readonly jobs: Jobs;
  readonly operatorToken: string;
  readonly consoleKey: Uint8Array;
  readonly limits: Limits;
  readonly log: Logger;
  readonly now: () => Date;
};
