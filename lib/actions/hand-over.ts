import type { Answer } from '../intermediary/answer.ts';
import { clientProblem, worthRetrying } from '../intermediary/client-problem.ts';
import type { Order } from '../orders/order.ts';
import { changeOrder } from '../storage/change-order.ts';
import type { OrderRow } from '../storage/rows.ts';
import { backOff, mostTries } from './back-off.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { claimHandOver } from './claim-hand-over.ts';
import { historyStanding } from './history-standing.ts';
import { keepFreshQuote } from './keep-fresh-quote.ts';
import { readAccount } from './read-account.ts';
import { secondsLeft } from './seconds-left.ts';
import type { Tools } from './tools.ts';

/**
 * One attempt to hand an order over: the same bytes to the same address every time, so that repeating can't double it. Whatever
 * comes back ends in a named state of the row. `pressed` says that the shopper asked for it now.
 */
export const handOver = async (tools: Tools, id: string, pressed = false): Promise<void> => {
  const row = await claimHandOver(tools, id, pressed);
  if (!row) return;
  const answer = await attempt(tools, row);
  const told = answer.ok ? { history: await historyStanding(tools, row.origin, answer.value) } : {};
  await changeOrder(tools.db, id, { ...outcome(tools, row, answer), ...told });
  if (!answer.ok && answer.problem.quote) await keepFreshQuote(tools, row, answer.problem.quote);
};

const attempt = async (tools: Tools, row: OrderRow): Promise<Answer<Order>> => {
  const signedIn = (await readAccount(tools, row.origin))?.account?.id;
  if (signedIn !== row.account) return fail(clientProblem('not-signed-in'));
  const runOut = row.claims && secondsLeft({ ...row, claims: row.claims }, tools.now()) === 0;
  const answer = runOut
    ? await askWhetherItArrived(tools, row)
    : await callAsShopper(tools, row.origin, 'placeOrder', { ...params(row), rawBody: row.bytes });
  return answer.ok && !isAnswerTo(row, answer.value)
    ? fail(clientProblem('wrong-answer', 200))
    : answer;
};

/** Nothing is sent at a price that ran out; but an earlier try may have arrived without our hearing of it. */
const askWhetherItArrived = async (tools: Tools, row: OrderRow): Promise<Answer<Order>> => {
  const expired = fail(clientProblem('quote-expired', 409));
  if (row.tries === 0) return expired;
  const asked = await callAsShopper(tools, row.origin, 'order', params(row));
  return !asked.ok && asked.problem.code === 'not-found' ? expired : asked;
};

const params = (row: OrderRow) => ({ params: { id: row.id } });

const fail = (problem: ReturnType<typeof clientProblem>): Answer<never> => ({
  ok: false,
  problem,
  retryAfter: null,
});

/** Another order's answer, or one at another price, is no answer. */
const isAnswerTo = (row: OrderRow, order: Order): boolean =>
  order.id === row.id &&
  order.price.total.minor === row.claims?.price.total.minor &&
  order.price.total.currency === row.claims.price.total.currency;

const outcome = (tools: Tools, row: OrderRow, answer: Answer<Order>): Partial<OrderRow> => {
  if (answer.ok) return { handOver: 'sent', order: answer.value, problem: null, nextTryAt: null };
  const { problem, retryAfter } = answer;
  if (problem.code === 'not-signed-in')
    return { handOver: 'waiting', problem, nextTryAt: null, tries: row.tries };
  if (!worthRetrying(problem)) return { handOver: 'refused', problem, nextTryAt: null };
  const tries = row.tries + 1;
  if (tries >= mostTries) return { handOver: 'attention', problem, nextTryAt: null };
  const wait = backOff(tries, retryAfter, tools.random()) * 1000;
  return {
    handOver: 'waiting',
    problem,
    nextTryAt: new Date(tools.now().getTime() + wait).toISOString(),
  };
};
