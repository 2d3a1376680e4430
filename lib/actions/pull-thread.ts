import { checked } from '../storage/checked.ts';
import { OrderRow } from '../storage/rows.ts';
import { callAsShopper } from './call-as-shopper.ts';
import type { Tools } from './tools.ts';

/** Fetches the claims and the messages of an order that the intermediary knows. `isSeen` when they stand before the shopper at once. */
export const pullThread = async (tools: Tools, order: string, isSeen: boolean): Promise<void> => {
  const row = checked(OrderRow, await tools.db.orders.get(order));
  if (!row?.order) return;
  const input = { params: { id: order } };
  const claims = await callAsShopper(tools, row.origin, 'claims', input);
  if (claims.ok) {
    await tools.db.claims.bulkPut(claims.value.claims);
    await forgetLetters(tools, claims.value.claims);
  }
  const told = await callAsShopper(tools, row.origin, 'messages', input);
  if (!told.ok) return;
  const { db } = tools;
  await forgetLetters(tools, told.value.messages);
  await db.transaction('rw', db.thread, async () => {
    for (const message of told.value.messages) {
      const wasSeen = (await db.thread.get(message.id))?.seen ?? message.from === 'shopper';
      await db.thread.put({ ...message, order, seen: wasSeen || isSeen });
    }
  });
};

/** What the intermediary tells of was taken, though its answer may have been lost on the way. */
const forgetLetters = ({ db }: Tools, taken: readonly { readonly id: string }[]): Promise<void> =>
  db.letters.bulkDelete(taken.map(({ id }) => id));

/** Fetches the threads that may have gone on without a move of their order: those with an open claim or a message. */
export const pullThreads = async (tools: Tools): Promise<void> => {
  const open = await tools.db.claims.filter(({ state }) => state === 'open').toArray();
  const written = await tools.db.thread.toArray();
  for (const order of new Set([...open, ...written].map((one) => one.order)))
    await pullThread(tools, order, false);
};
