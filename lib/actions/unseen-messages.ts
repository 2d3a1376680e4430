import { allChecked } from '../storage/checked.ts';
import { MessageRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Messages of the staff that the shopper was not told of yet. */
export const unseenMessages = async ({ db }: Tools): Promise<MessageRow[]> =>
  allChecked(MessageRow, await db.thread.toArray()).filter(({ seen }) => !seen);

/** Notes that the shopper was told of a message. */
export const markMessageSeen = async ({ db }: Tools, id: string): Promise<void> => {
  await db.thread.update(id, { seen: true });
};
