import { z } from 'zod';
import { SignedQuote } from './quote.ts';

/** The stable codes of everything that can go wrong between extension and intermediary. Each has a sentence in every catalogue (`problem.<code>`). */
export const ProblemCode = z.enum([
  // said by the service
  'bad-request',
  'too-large',
  'not-signed-in',
  'wrong-credentials',
  'email-taken',
  'weak-password',
  'too-many-attempts',
  'not-found',
  'kind-not-taken',
  'currency-not-taken',
  'country-not-taken',
  'way-unknown',
  'below-limit',
  'above-limit',
  'rate-unknown',
  'quote-invalid',
  'quote-expired',
  'rate-moved',
  'cart-differs',
  'order-differs',
  'not-in-this-status',
  'identity-required',
  'payee-unknown',
  'group-unknown',
  'login-unsealable',
  'wrong-code',
  'not-allowed',
  'name-taken',
  'orders-open',
  'internal',
  // found by the client
  'offline',
  'time-out',
  'wrong-answer',
  'untrusted-key',
  'redirected',
  'still-needed',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** A problem document (RFC 9457): `type` is `about:blank#<code>`, `title` and `detail` are sentences for the shopper in English; `quote` is the fresh firm price that comes with `quote-expired` and `rate-moved`. Unknown members are dropped. */
export const Problem = z.object({
  type: z.string().max(200),
  title: z.string().max(200),
  status: z.int(),
  detail: z.string().max(1000),
  code: ProblemCode,
  quote: SignedQuote.optional(),
});
export type Problem = z.infer<typeof Problem>;
