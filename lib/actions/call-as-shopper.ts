import type { Answer, AnswerOf, Input } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import type { CallName } from '../intermediary/contract.ts';
import { inSession } from './in-session.ts';
import { readAccount } from './read-account.ts';
import type { Tools } from './tools.ts';

/** A call of the contract as the shopper who is signed in at `origin`. A session that the service does not know any more is forgotten, so that the pages ask to sign in. */
export const callAsShopper = async <N extends CallName>(
  tools: Tools,
  origin: string,
  name: N,
  input: Input<N>,
): Promise<Answer<AnswerOf<N>>> => {
  const account = await readAccount(tools, origin);
  if (!account) return { ok: false, problem: clientProblem('not-signed-in'), retryAfter: null };
  const answer = await tools.client(origin, account.token)(name, input);
  if (!answer.ok && answer.problem.code === 'not-signed-in')
    await inSession(tools, account, 'forget');
  return answer;
};
