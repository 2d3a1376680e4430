import type { Credentials, Registration, Session } from '../intermediary/account.ts';
import type { Answer } from '../intermediary/answer.ts';
import { refreshAccount } from './refresh-account.ts';
import type { Tools } from './tools.ts';

/** Signs in and keeps the session. The password lives in this call alone. */
export const signIn = async (
  tools: Tools,
  origin: string,
  body: Credentials,
): Promise<Answer<unknown>> =>
  keepSession(tools, origin, await tools.client(origin, null)('signIn', { body }));

/** Opens an account and keeps the session. */
export const register = async (
  tools: Tools,
  origin: string,
  body: Registration,
): Promise<Answer<unknown>> =>
  keepSession(tools, origin, await tools.client(origin, null)('register', { body }));

const keepSession = async (
  tools: Tools,
  origin: string,
  session: Answer<Session>,
): Promise<Answer<unknown>> => {
  if (!session.ok) return session;
  await tools.db.accounts.put({ origin, token: session.value.token, account: null, cursor: 0 });
  return refreshAccount(tools, origin);
};
