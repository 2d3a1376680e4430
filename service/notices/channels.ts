import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ky from 'ky';
import { createTransport } from 'nodemailer';
import type { JobHandlers } from '../jobs/job.ts';
import { sendWebhook } from '../webhooks/send-webhook.ts';

/** Where notices go. Without an SMTP server or an SMS gateway they are written into `outbox`, a folder, or dropped when that is `null` too. */
export type Channels = {
  readonly smtp: string | null;
  readonly from: string;
  readonly sms: { readonly address: string; readonly token: string } | null;
  readonly webhook: { readonly address: string; readonly secret: string } | null;
  readonly outbox: string | null;
};

const patience = 10_000;

/** How mails, short messages and webhooks get out. Each throws when it was not taken, so that it is tried again; the id lets the other side drop one that comes twice. */
export const createChannels = (channels: Channels, now: () => Date): JobHandlers => {
  const { smtp, sms, webhook } = channels;
  return {
    mail: smtp === null ? toOutbox(channels, 'mail') : byMail(smtp, channels.from),
    sms: sms === null ? toOutbox(channels, 'sms') : bySms(sms),
    webhook: async (hook) => (webhook === null ? undefined : sendWebhook(webhook, hook, now())),
  };
};

const byMail = (smtp: string, from: string): JobHandlers['mail'] => {
  const transport = createTransport({
    url: smtp,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  const domain = from.split('@').at(-1)?.replace('>', '') ?? 'localhost';
  return async (mail, id) => {
    await transport.sendMail({ ...mail, from, messageId: `<${id}@${domain}>` });
  };
};

/** An SMS gateway takes `{id, to, text}` as JSON by POST with a bearer token, and answers 2xx once it has the message. */
const bySms =
  ({ address, token }: NonNullable<Channels['sms']>): JobHandlers['sms'] =>
  async ({ to, text }, id) => {
    const headers = { authorization: `Bearer ${token}` };
    const json = { id, to, text };
    await ky.post(address, { json, headers, retry: 0, timeout: patience, redirect: 'error' });
  };

const toOutbox =
  ({ outbox }: Channels, kind: string) =>
  async (notice: object, id: string): Promise<void> => {
    if (outbox === null) return;
    mkdirSync(outbox, { recursive: true, mode: 0o700 });
    const path = join(outbox, `${kind}-${id}.json`);
    writeFileSync(path, `${JSON.stringify(notice, null, 2)}\n`, { mode: 0o600 });
  };
