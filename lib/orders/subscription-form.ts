import { z } from 'zod';
import { line, onPage } from './on-page-form.ts';

/** What an order of kind `subscription` asks for: the service (Netflix, Spotify), plan, period, and the account that it is for by its name alone. */
export const SubscriptionForm = z.strictObject({
  kind: z.literal('subscription'),
  service: line,
  plan: line,
  period: z.enum(['month', 'quarter', 'half-year', 'year']),
  account: line,
  ...onPage,
});
export type SubscriptionForm = z.infer<typeof SubscriptionForm>;
