import { problemOf, type Refusal, statusOf } from './refusal.ts';

/** A refusal as an HTTP answer: `application/problem+json`, with Retry-After where waiting helps. */
export const problemResponse = (refusal: Refusal): Response =>
  new Response(JSON.stringify(problemOf(refusal)), {
    status: statusOf(refusal.code),
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(refusal.retryAfter !== null && { 'retry-after': String(refusal.retryAfter) }),
    },
  });
