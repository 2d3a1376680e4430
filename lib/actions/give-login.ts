import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import type { SealedLogin } from '../intermediary/sealed-login.ts';
import { checked } from '../storage/checked.ts';
import { OrderRow } from '../storage/rows.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { keepOrder } from './keep-order.ts';
import type { Tools } from './tools.ts';

/** Hands a sealed login over for an order. It is kept nowhere here: one that did not arrive is typed again. */
export const giveLogin = async (
  tools: Tools,
  id: string,
  sealed: SealedLogin,
): Promise<Answer<unknown>> => {
  const row = checked(OrderRow, await tools.db.orders.get(id));
  if (!row) return { ok: false, problem: clientProblem('not-found'), retryAfter: null };
  const input = { params: { id }, body: sealed };
  const answer = await callAsShopper(tools, row.origin, 'giveLogin', input);
  if (answer.ok) await keepOrder(tools, row.origin, row.account, answer.value);
  return answer;
};
