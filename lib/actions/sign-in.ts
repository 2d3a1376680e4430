import type { Credentials, Registration, Session } from '../intermediary/account.ts';
import type { Answer } from '../intermediary/answer.ts';
import type { NewPassword } from '../orders/lost-password.ts';
import { lookUpIntermediary } from './look-up-intermediary.ts';
import { refreshAccount } from './refresh-account.ts';
import type { Tools } from './tools.ts';

/** Signs in and keeps the session. The password lives in this call alone. */
export const signIn = (tools: Tools, origin: string, body: Credentials): Promise<Answer<unknown>> =>
  ifTrusted(tools, origin, async (client) =>
    keepSession(tools, origin, await client('signIn', { body })),
  );

/** Opens an account and keeps the session. */
export const register = (
  tools: Tools,
  origin: string,
  body: Registration,
): Promise<Answer<unknown>> =>
  ifTrusted(tools, origin, async (client) =>
    keepSession(tools, origin, await client('register', { body })),
  );

/** Sets a new password by the code that came by mail or telephone. */
export const renewPassword = (
  tools: Tools,
  origin: string,
  body: NewPassword,
): Promise<Answer<unknown>> =>
  ifTrusted(tools, origin, (client) => client('newPassword', { body }));

/** Nobody gets a password whose key is not the pinned one. */
const ifTrusted = async (
  tools: Tools,
  origin: string,
  go: (client: ReturnType<Tools['client']>) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> => {
  const rules = await lookUpIntermediary(tools, origin);
  if (!rules.ok && rules.problem.code === 'untrusted-key') return rules;
  return go(tools.client(origin, null));
};

const keepSession = async (
  tools: Tools,
  origin: string,
  session: Answer<Session>,
): Promise<Answer<unknown>> => {
  if (!session.ok) return session;
  await tools.db.accounts.put({ origin, token: session.value.token, account: null, cursor: 0 });
  return refreshAccount(tools, origin);
};
