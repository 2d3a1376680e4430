import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { forgetOrders, ordersAt } from './forget-orders.ts';
import { isBeingHandedOver } from './is-being-handed-over.ts';
import type { Tools } from './tools.ts';

/** Has an intermediary forget the shopper, and then forgets here what was theirs there; its rules and pinned keys stay. Refused (`still-needed`) while an order is being handed over, and by the intermediary while it holds money. */
export const eraseAccount = async (tools: Tools, origin: string): Promise<Answer<null>> => {
  const { db } = tools;
  if ((await ordersAt(db, origin).filter(isBeingHandedOver).count()) > 0)
    return { ok: false, problem: clientProblem('still-needed'), retryAfter: null };
  const answer = await callAsShopper(tools, origin, 'eraseMe', {});
  if (!answer.ok) return answer;
  await db.transaction('rw', db.tables, async () => {
    for (const table of [db.accounts, db.groups]) await table.delete(origin);
    for (const table of [db.quotes, db.letters])
      await table.filter((row) => row.origin === origin).delete();
    await forgetOrders(db, origin);
  });
  return answer;
};
