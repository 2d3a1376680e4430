import type { ClaimForm } from '../orders/claim.ts';
import type { MessageForm } from '../orders/message.ts';
import { checked } from '../storage/checked.ts';
import { type LetterRow, OrderRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** What a letter says, by the call that takes it. */
export type Letter =
  | { readonly call: 'fileClaim'; readonly form: ClaimForm }
  | { readonly call: 'writeMessage'; readonly form: MessageForm };

/** Writes a claim or a message about an order to disk, with the bytes that go out, before any network. The same id again changes nothing, so that a click can be repeated. */
export const writeLetter = (
  { db, now }: Tools,
  order: string,
  { call, form }: Letter,
): Promise<void> =>
  db.transaction('rw', db.orders, db.letters, db.claims, db.thread, async () => {
    const row = checked(OrderRow, await db.orders.get(order));
    const isKnown =
      (await db.letters.get(form.id)) ??
      (await db.claims.get(form.id)) ??
      (await db.thread.get(form.id));
    if (!row || isKnown) return;
    const { origin, account } = row;
    const letter: LetterRow = {
      id: form.id,
      order,
      origin,
      account,
      call,
      text: form.text,
      bytes: JSON.stringify(form),
      tries: 0,
      nextTryAt: now().toISOString(),
      problem: null,
      at: now().toISOString(),
    };
    await db.letters.add(letter);
  });
