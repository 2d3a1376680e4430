import type { Problem, ProblemCode } from '../../lib/intermediary/problem.ts';
import type { SignedQuote } from '../../lib/intermediary/quote.ts';

/** The codes that the service itself says. */
export type ServiceCode = Exclude<
  ProblemCode,
  'offline' | 'time-out' | 'wrong-answer' | 'untrusted-key' | 'redirected' | 'still-needed'
>;

/** Why a call was turned down: code, a sentence, and what comes with it. `retryAfter` is in seconds. */
export type Refusal = {
  readonly ok: false;
  readonly code: ServiceCode;
  readonly detail: string;
  readonly quote: SignedQuote | null;
  readonly retryAfter: number | null;
};

/** How a handler ends: a value with its HTTP status, or a refusal. */
export type Reply<T> =
  | { readonly ok: true; readonly status: 200 | 201; readonly value: T }
  | Refusal;

/** A value that was asked for (200) or made (201). */
export const reply = <T>(value: T, status: 200 | 201 = 200): Reply<T> => ({
  ok: true,
  status,
  value,
});

/** A refusal by code; `detail` is a sentence for the shopper. */
export const refuse = (
  code: ServiceCode,
  detail = '',
  quote: SignedQuote | null = null,
): Refusal => ({
  ok: false,
  code,
  detail,
  quote,
  retryAfter: null,
});

const meanings: Record<ServiceCode, readonly [status: number, title: string]> = {
  'bad-request': [400, 'The request is not in the contract.'],
  'too-large': [413, 'The request is larger than 256 KB.'],
  'not-signed-in': [401, 'Sign in first: there is no valid session with this request.'],
  'wrong-credentials': [401, 'The e-mail address or the password is wrong.'],
  'email-taken': [409, 'There is an account with this e-mail address already.'],
  'weak-password': [422, 'The password must have 10 to 128 characters.'],
  'too-many-attempts': [429, 'Too many attempts. Wait a little and try again.'],
  'not-found': [404, 'There is nothing under this address.'],
  'kind-not-taken': [422, 'Orders of this kind are not taken here.'],
  'currency-not-taken': [422, 'This currency is not taken here.'],
  'country-not-taken': [422, 'This country is not served here.'],
  'way-unknown': [422, 'There is no such way to pay here.'],
  'below-limit': [422, 'The amount is too small for this intermediary.'],
  'above-limit': [422, 'The amount is too large for this intermediary.'],
  'rate-unknown': [422, 'There is no rate for this currency here.'],
  'quote-invalid': [422, 'The firm price was not made here for this order.'],
  'quote-expired': [409, 'The firm price has run out. A fresh one is enclosed.'],
  'rate-moved': [409, 'The rate has moved since the firm price was made. A fresh one is enclosed.'],
  'cart-differs': [422, 'The cart does not fit its total or the firm price.'],
  'order-differs': [422, 'There is another order under this id already.'],
  'not-in-this-status': [409, 'The order is not at a point where this can be done.'],
  'identity-required': [409, 'Your identity must be checked before you can pay.'],
  'payee-unknown': [422, 'There is no such payee here.'],
  'group-unknown': [422, 'There is no such group, or it is closed, or you are not in it.'],
  'login-unsealable': [422, 'This login was not sealed for this order and this intermediary.'],
  'wrong-code': [422, 'The code is wrong or has run out. Ask for another.'],
  'not-allowed': [403, 'This is not for you to do.'],
  'name-taken': [409, 'This name is taken.'],
  'orders-open': [409, 'There is money of yours on its way here.'],
  internal: [500, 'Something went wrong here. Nothing was charged by this request.'],
};

/** The problem document of a refusal (RFC 9457). */
export const problemOf = ({ code, detail, quote }: Omit<Refusal, 'ok' | 'retryAfter'>): Problem => {
  const [status, title] = meanings[code];
  const document = {
    type: `about:blank#${code}`,
    title,
    status,
    detail: detail.slice(0, 1000),
    code,
  };
  return quote ? { ...document, quote } : document;
};

/** The HTTP status that a code comes with. */
export const statusOf = (code: ServiceCode): number => meanings[code][0];
