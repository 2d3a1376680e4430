import type { Answer } from '../intermediary/answer.ts';
import { clientProblem, worthRetrying } from '../intermediary/client-problem.ts';
import type { Claim } from '../orders/claim.ts';
import type { Message } from '../orders/message.ts';
import { allChecked, checked } from '../storage/checked.ts';
import { LetterRow } from '../storage/rows.ts';
import { backOff, mostTries } from './back-off.ts';
import { callAsShopper } from './call-as-shopper.ts';
import { readAccount } from './read-account.ts';
import type { Tools } from './tools.ts';

/** Requests end within 15 s; a try that has not ended after this is taken for lost. */
const attemptLasts = 30_000;

/** Sends every letter that is due; called at each wake-up and after each new one. */
export const sendLetters = async (tools: Tools): Promise<void> => {
  const rows = allChecked(LetterRow, await tools.db.letters.toArray());
  for (const { id } of rows) await sendLetter(tools, id, false);
};

/** One try to send a letter: the same bytes under the same id every time. What was taken stands among the claims or in the thread afterwards. `pressed` makes it due. */
export const sendLetter = async (tools: Tools, id: string, pressed: boolean): Promise<void> => {
  const row = await claimLetter(tools, id, pressed);
  if (!row) return;
  const answer = await attempt(tools, row);
  if (answer.ok) await keepTaken(tools, row, answer.value);
  else await tools.db.letters.update(id, outcome(tools, row, answer));
};

/** Takes a letter for one try, so that two wake-ups never send it at once. */
const claimLetter = ({ db, now }: Tools, id: string, pressed: boolean) =>
  db.transaction('rw', db.letters, async () => {
    const row = checked(LetterRow, await db.letters.get(id));
    const isDue = row && row.nextTryAt !== null && Date.parse(row.nextTryAt) <= now().getTime();
    if (!row || !(isDue || pressed)) return undefined;
    const nextTryAt = new Date(now().getTime() + attemptLasts).toISOString();
    await db.letters.update(id, { nextTryAt, tries: row.tries + 1 });
    return row;
  });

type Taken = { readonly claim: Claim } | { readonly message: Message };

const attempt = async (tools: Tools, row: LetterRow): Promise<Answer<Taken>> => {
  const signedIn = (await readAccount(tools, row.origin))?.account?.id;
  if (signedIn !== row.account)
    return { ok: false, problem: clientProblem('not-signed-in'), retryAfter: null };
  const input = { params: { id: row.order }, rawBody: row.bytes };
  if (row.call === 'fileClaim') {
    const told = await callAsShopper(tools, row.origin, row.call, input);
    return told.ok ? { ok: true, value: { claim: told.value } } : told;
  }
  const told = await callAsShopper(tools, row.origin, row.call, input);
  return told.ok ? { ok: true, value: { message: told.value } } : told;
};

const keepTaken = ({ db }: Tools, row: LetterRow, taken: Taken): Promise<void> =>
  db.transaction('rw', db.letters, db.claims, db.thread, async () => {
    if ('claim' in taken) await db.claims.put(taken.claim);
    else await db.thread.put({ ...taken.message, order: row.order, seen: true });
    await db.letters.delete(row.id);
  });

/** A letter that waits for a sign-in goes out with it; one that is refused, or was tried for a day, waits for the shopper. */
const outcome = (
  tools: Tools,
  row: LetterRow,
  { problem, retryAfter }: Answer<never> & { ok: false },
): Partial<LetterRow> => {
  const tries = row.tries + 1;
  const isLater = problem.code === 'not-signed-in' || worthRetrying(problem);
  if (!isLater || tries >= mostTries) return { problem, nextTryAt: null };
  const wait = backOff(tries, retryAfter, tools.random()) * 1000;
  return { problem, nextTryAt: new Date(tools.now().getTime() + wait).toISOString() };
};
