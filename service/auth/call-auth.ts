import { Session } from '../../lib/intermediary/account.ts';
import { type Refusal, type Reply, refuse, reply, type ServiceCode } from '../http/refusal.ts';
import { type Auth, authAddress, clientHeader } from './create-auth.ts';

type Asked = {
  readonly path: string;
  readonly body: object;
  readonly client: string;
  readonly authorization?: string;
};

/**
 * Asks the accounts' part for a session, and turns its refusals into ours by their stable codes. Neither cookies nor the page's
 * origin get in, and no cookie gets out: a session is a bearer token and nothing else, so there is none that another site could ride on.
 */
export const callAuth = async (auth: Auth, asked: Asked): Promise<Reply<Session>> => {
  const answer = await send(auth, asked);
  return answer.ok ? reply(Session.parse(answer.value)) : answer;
};

/** The same for what brings nothing but that it is done. */
export const tellAuth = async (auth: Auth, asked: Asked): Promise<Reply<null>> => {
  const answer = await send(auth, asked);
  return answer.ok ? reply(null) : answer;
};

const send = async (
  auth: Auth,
  { path, body, client, authorization }: Asked,
): Promise<Reply<unknown>> => {
  const response = await auth.handler(
    new Request(authAddress + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [clientHeader]: client,
        ...(authorization && { authorization }),
      },
      body: JSON.stringify(body),
    }),
  );
  const answer: unknown = await response.json();
  return response.ok ? reply(answer) : refusalOf(response, answer);
};

const codes: Readonly<Record<string, ServiceCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-credentials',
  INVALID_EMAIL: 'wrong-credentials',
  USER_ALREADY_EXISTS: 'email-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
  // Two registrations with one address at the same time: the database lets one through.
  FAILED_TO_CREATE_USER: 'email-taken',
  PASSWORD_TOO_SHORT: 'weak-password',
  PASSWORD_TOO_LONG: 'weak-password',
  INVALID_TOKEN: 'wrong-code',
  INVALID_OTP: 'wrong-code',
  OTP_NOT_FOUND: 'wrong-code',
  OTP_EXPIRED: 'wrong-code',
  UNEXPECTED_ERROR: 'wrong-code',
  PHONE_NUMBER_PENDING_VERIFICATION: 'wrong-code',
  PHONE_NUMBER_EXIST: 'wrong-code',
  TOO_MANY_ATTEMPTS: 'too-many-attempts',
};

const refusalOf = (response: Response, answer: unknown): Refusal => {
  if (response.status === 429) {
    const wait = Number.parseInt(response.headers.get('x-retry-after') ?? '', 10);
    return { ...refuse('too-many-attempts'), retryAfter: Number.isNaN(wait) ? 10 : wait };
  }
  const code = answer instanceof Object && 'code' in answer ? String(answer.code) : '';
  return refuse(codes[code] ?? 'internal');
};
