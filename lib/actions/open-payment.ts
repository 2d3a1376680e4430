import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import { checked } from '../storage/checked.ts';
import { OrderRow } from '../storage/rows.ts';
import { callAsShopper } from './call-as-shopper.ts';
import type { Tools } from './tools.ts';

/** Opens a payment and brings the address of the hosted window: https, or the practice intermediary's own origin. */
export const openPayment = async (tools: Tools, id: string): Promise<Answer<string>> => {
  const row = checked(OrderRow, await tools.db.orders.get(id));
  if (!row) return { ok: false, problem: clientProblem('not-found'), retryAfter: null };
  const answer = await callAsShopper(tools, row.origin, 'openPayment', { params: { id } });
  if (!answer.ok) return answer;
  const { protocol, origin } = new URL(answer.value.address);
  return protocol === 'https:' || origin === row.origin
    ? { ok: true, value: answer.value.address }
    : { ok: false, problem: clientProblem('wrong-answer', 200), retryAfter: null };
};
