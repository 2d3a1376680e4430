import type { Problem, ProblemCode } from './problem.ts';

const titles = {
  offline: 'The intermediary could not be reached.',
  'time-out': 'The intermediary did not answer in time.',
  'wrong-answer': 'The intermediary gave an answer that is not in the contract.',
  'untrusted-key': 'The signature is not by the key that was pinned for this intermediary.',
  redirected: 'The intermediary tried to send the request elsewhere; it was not followed.',
  'still-needed':
    'This is still needed: an order is being handed over, or there is no other intermediary.',
  'quote-expired': 'The firm price has run out.',
  'cart-differs': 'The cart at the store is not the one that this price is for.',
  'not-found': 'There is nothing under this name any more.',
  'not-signed-in': 'Nobody is signed in at this intermediary.',
} satisfies Partial<Record<ProblemCode, string>>;

/** A problem that the extension found itself, in the shape of the service's own; `status` is the HTTP status seen, 0 for none. */
export const clientProblem = (code: keyof typeof titles, status = 0, detail = ''): Problem => ({
  type: `about:blank#${code}`,
  title: titles[code],
  status,
  detail: detail.slice(0, 1000),
  code,
});

const again = new Set([408, 425, 429]);

/** Whether sending the same bytes again can help: no clear answer came, the service stumbled, or it asked us to wait. */
export const worthRetrying = (problem: Problem): boolean =>
  problem.code === 'redirected'
    ? false
    : problem.code === 'wrong-answer' ||
      problem.status === 0 ||
      problem.status >= 500 ||
      again.has(problem.status);
