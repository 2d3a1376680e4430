import type { Queries } from '../database/database.ts';

/** A mail to send; plain text alone. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** A short message to a telephone number as its owner wrote it. */
export type Sms = { readonly to: string; readonly text: string };

/** News for the webhook of whoever runs the intermediary; `id` is the same however often it is sent. */
export type Hook = { readonly id: string; readonly type: string; readonly data: object };

/** Everything that is done after the answer, by queue. */
export type JobData = {
  readonly mail: Mail;
  readonly sms: Sms;
  readonly webhook: Hook;
};
export type Queue = keyof JobData;

/** Takes a job on, inside a transaction if one is given: then it is done if and only if that commits. */
export type Jobs = {
  readonly add: <Q extends Queue>(queue: Q, data: JobData[Q], tx: Queries | null) => Promise<void>;
};

/** How each kind of job is done, under an id that stays the same over retries; a job that throws is tried again. */
export type JobHandlers = {
  readonly [Q in Queue]: (data: JobData[Q], id: string) => Promise<void>;
};
