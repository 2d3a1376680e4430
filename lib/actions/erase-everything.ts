import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import { isBeingHandedOver } from './is-being-handed-over.ts';
import { signOut } from './sign-out.ts';
import type { Tools } from './tools.ts';

/** Empties every table, so that the welcome page comes back; each session is ended at its service if that can be reached. Refused (`still-needed`) while an order is being handed over: its fate would be unknown. */
export const eraseEverything = async (tools: Tools): Promise<Answer<null>> => {
  const { db } = tools;
  const isNeeded = async () => (await db.orders.filter(isBeingHandedOver).count()) > 0;
  const refusal = { ok: false, problem: clientProblem('still-needed'), retryAfter: null } as const;
  if (await isNeeded()) return refusal;
  for (const origin of await db.accounts.toCollection().primaryKeys()) await signOut(tools, origin);
  const gone = await db.transaction('rw', db.tables, async () => {
    if (await isNeeded()) return false;
    await Promise.all(db.tables.map((table) => table.clear()));
    return true;
  });
  return gone ? { ok: true, value: null } : refusal;
};
