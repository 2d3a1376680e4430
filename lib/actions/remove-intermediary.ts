import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import type { Database } from '../storage/database.ts';
import { changeSettings, readSettings } from './change-settings.ts';
import { forgetOrders, ordersAt } from './forget-orders.ts';
import { isBeingHandedOver } from './is-being-handed-over.ts';
import { signOut } from './sign-out.ts';
import type { Tools } from './tools.ts';

/**
 * Forgets an intermediary: its rules and pinned keys, its account (told to the service if it can be reached), rates and firm
 * prices, what was still to be sent to it, and its orders with their claims and messages when `withOrders`. Refused (`still-needed`) for the only one and while an order is being handed over to it.
 * When it was the chosen one, another takes its place.
 */
export const removeIntermediary = async (
  tools: Tools,
  origin: string,
  withOrders: boolean,
): Promise<Answer<null>> => {
  const refusal = { ok: false, problem: clientProblem('still-needed'), retryAfter: null } as const;
  if (await isNeeded(tools.db, origin)) return refusal;
  await signOut(tools, origin);
  const gone = await forget(tools.db, origin, withOrders);
  return gone ? { ok: true, value: null } : refusal;
};

const isNeeded = async (db: Database, origin: string): Promise<boolean> => {
  const others = await db.intermediaries.where('origin').notEqual(origin).count();
  return others === 0 || (await ordersAt(db, origin).filter(isBeingHandedOver).count()) > 0;
};

/** Looks again in the transaction that deletes: an order may have been placed while the service was told. */
const forget = (db: Database, origin: string, withOrders: boolean): Promise<boolean> => {
  const { intermediaries, accounts, rates, announcements, groups } = db;
  return db.transaction('rw', db.tables, async () => {
    if (await isNeeded(db, origin)) return false;
    const own = [intermediaries, accounts, rates, announcements, groups];
    await Promise.all(own.map((table) => table.delete(origin)));
    await db.errands.delete(`lookUp ${origin}`);
    for (const table of [db.rateHistories, db.quotes, db.letters])
      await table.filter((row: { origin: string }) => row.origin === origin).delete();
    if (withOrders) await forgetOrders(db, origin);
    await chooseAnother(db, origin);
    return true;
  });
};

const chooseAnother = async (db: Database, origin: string): Promise<void> => {
  if ((await readSettings(db)).intermediary !== origin) return;
  const next = await db.intermediaries.toCollection().first();
  await changeSettings(db, { intermediary: next?.origin ?? null });
};
