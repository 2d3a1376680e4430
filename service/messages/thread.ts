import { and, asc, eq } from 'drizzle-orm';
import type { Message, MessageForm } from '../../lib/orders/message.ts';
import type { Queries } from '../database/database.ts';
import { messages } from '../database/thread-tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { Service } from '../service.ts';

type Key = Pick<OrderRow, 'owner' | 'id'>;

/** The newest 500 messages about an order are more than a thread has; a longer one is refused. */
const longest = 500;

const inThread = ({ owner, id }: Key) => and(eq(messages.owner, owner), eq(messages.order, id));

/** What was written about an order, oldest first. */
export const readThread = async (db: Queries, key: Key): Promise<Message[]> => {
  const rows = await db
    .select()
    .from(messages)
    .where(inThread(key))
    .orderBy(asc(messages.seq))
    .limit(longest);
  return rows.map(tell);
};

/** Adds a message to an order's thread; the same message again is the same, another one under its id is refused. */
export const writeMessage = async (
  { db, now }: Service,
  key: Key,
  from: Message['from'],
  { id, text }: MessageForm,
): Promise<Reply<Message>> => {
  if ((await db.$count(messages, inThread(key))) >= longest)
    return refuse('too-large', 'This thread is full. Please write an e-mail.');
  await db
    .insert(messages)
    .values({ owner: key.owner, order: key.id, id, from, text, at: now() })
    .onConflictDoNothing();
  const [row] = await db
    .select()
    .from(messages)
    .where(and(inThread(key), eq(messages.id, id)));
  return row?.text === text && row.from === from ? reply(tell(row), 201) : refuse('order-differs');
};

const tell = ({ id, text, seq, from, at }: typeof messages.$inferSelect): Message => ({
  ...{ id, text, seq, from },
  at: at.toISOString(),
});
