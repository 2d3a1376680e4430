import ky from 'ky';
import { Webhook } from 'standardwebhooks';
import type { Hook } from '../jobs/job.ts';

/** Sends news signed after Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature); throws unless it was answered with 2xx. A redirect is not followed. `secret` is base64 with the prefix `whsec_`. */
export const sendWebhook = async (
  { address, secret }: { readonly address: string; readonly secret: string },
  { id, type, data }: Hook,
  now: Date,
): Promise<void> => {
  const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  await ky.post(address, { body, headers, retry: 0, timeout: 10_000, redirect: 'error' });
};
