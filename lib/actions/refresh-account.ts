import type { Account } from '../intermediary/account.ts';
import type { Answer } from '../intermediary/answer.ts';
import { callAsShopper } from './call-as-shopper.ts';
import type { Tools } from './tools.ts';

/** Fetches who is signed in and where the identity check stands. */
export const refreshAccount = async (tools: Tools, origin: string): Promise<Answer<Account>> =>
  keepAccount(tools, origin, await callAsShopper(tools, origin, 'me', {}));

/** Keeps an account that a call brought. */
export const keepAccount = async (
  { db }: Tools,
  origin: string,
  answer: Answer<Account>,
): Promise<Answer<Account>> => {
  if (answer.ok) await db.accounts.update(origin, { account: answer.value });
  return answer;
};
