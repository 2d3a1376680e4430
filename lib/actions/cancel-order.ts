import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import { checked } from '../storage/checked.ts';
import { OrderRow } from '../storage/rows.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { keepOrder } from './keep-order.ts';
import type { Tools } from './tools.ts';

/** Cancels an order at the intermediary, as far as its stage allows. */
export const cancelOrder = async (tools: Tools, id: string): Promise<Answer<unknown>> => {
  const row = checked(OrderRow, await tools.db.orders.get(id));
  if (!row) return { ok: false, problem: clientProblem('not-found'), retryAfter: null };
  const answer = await callAsShopper(tools, row.origin, 'cancel', { params: { id } });
  if (answer.ok) await keepOrder(tools, row.origin, row.account, answer.value);
  return answer;
};
