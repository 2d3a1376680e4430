import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { mostTries } from '../../lib/actions/back-off.ts';
import { nextWake } from '../../lib/actions/next-wake.ts';
import { pullThread } from '../../lib/actions/pull-thread.ts';
import { sendLetter, sendLetters } from '../../lib/actions/send-letter.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { unseenMessages } from '../../lib/actions/unseen-messages.ts';
import { type Letter, writeLetter } from '../../lib/actions/write-letter.ts';
import type { Answer, Client } from '../../lib/intermediary/answer.ts';
import { clientProblem } from '../../lib/intermediary/client-problem.ts';
import type { ProblemCode } from '../../lib/intermediary/problem.ts';
import type { Claim } from '../../lib/orders/claim.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { sampleOrder, sampleRow } from './sample-order.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');
const origin = 'https://pay.example';

let now = noon;
let tools: Tools;
let order: string;
/** What went over the line: call and exact bytes. */
let sent: string[];
let answers: (() => Answer<unknown>)[];

const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

const refusal = (code: ProblemCode | 'offline'): Answer<never> => ({
  ok: false,
  problem: { ...clientProblem('offline', code === 'above-limit' ? 422 : 0), code },
  retryAfter: null,
});

const claim: Claim = {
  id: crypto.randomUUID(),
  order: crypto.randomUUID(),
  amount: { minor: 100, currency: 'IRR' },
  sendBack: false,
  reason: 'damaged',
  text: 'Broken.',
  state: 'open',
  granted: null,
  answer: null,
  at: noon.toISOString(),
  decidedAt: null,
};
const { amount, sendBack, reason, text } = claim;
const letter: Letter = {
  call: 'fileClaim',
  form: { id: claim.id, amount, sendBack, reason, text },
};

beforeEach(async () => {
  now = noon;
  sent = [];
  answers = [];
  const client = (async (name: string, input: { rawBody?: string }) => {
    sent.push(`${name} ${input.rawBody ?? ''}`);
    return (answers.shift() ?? (() => ({ ok: true, value: { ...claim, order } })))();
  }) as Client;
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => now,
    client: () => client,
    random: () => 0.5,
  };
  const row = sampleRow(origin, now);
  order = row.id;
  await tools.db.orders.add({ ...row, handOver: 'sent', order: sampleOrder(row.id, 'done') });
  await tools.db.accounts.put({
    origin,
    token: 'a-token-of-the-shopper',
    cursor: 0,
    account: {
      id: row.account,
      name: 'A',
      email: 'a@example.com',
      phone: '',
      country: null,
      identity: { state: 'none', reason: null },
    },
  });
});

describe('a claim', () => {
  it('is on disk with its bytes before it is sent, once however often it was pressed', async () => {
    await writeLetter(tools, order, letter);
    await writeLetter(tools, order, letter);
    expect(sent).toEqual([]);
    expect(await tools.db.letters.toArray()).toMatchObject([
      { id: claim.id, order, bytes: JSON.stringify(letter.form), tries: 0 },
    ]);
    expect(await nextWake(tools.db)).toBe(0.5);
  });

  it('stands among the claims once it was taken, and is no letter any more', async () => {
    await writeLetter(tools, order, letter);
    await sendLetters(tools);
    await sendLetters(tools);
    expect(sent).toHaveLength(1);
    expect(await tools.db.letters.count()).toBe(0);
    expect(await tools.db.claims.toArray()).toEqual([{ ...claim, order }]);
    await writeLetter(tools, order, letter);
    expect(await tools.db.letters.count()).toBe(0);
  });

  it('is sent again with the same bytes after each failure, later and later', async () => {
    answers = [() => refusal('offline'), () => refusal('internal')];
    await writeLetter(tools, order, letter);
    await sendLetters(tools);
    await sendLetters(tools);
    expect(sent).toHaveLength(1);
    later(4);
    await sendLetters(tools);
    later(4);
    await sendLetters(tools);
    expect(sent).toHaveLength(2);
    later(4);
    await sendLetters(tools);
    expect(new Set(sent)).toEqual(new Set([`fileClaim ${JSON.stringify(letter.form)}`]));
    expect(sent).toHaveLength(3);
    expect(await tools.db.claims.count()).toBe(1);
  });

  it('that is refused waits for the shopper, who may press or take it back', async () => {
    answers = [() => refusal('above-limit')];
    await writeLetter(tools, order, letter);
    await sendLetters(tools);
    later(86_400);
    await sendLetters(tools);
    expect(sent).toHaveLength(1);
    expect(await tools.db.letters.get(claim.id)).toMatchObject({
      problem: { code: 'above-limit' },
      nextTryAt: null,
    });
    await sendLetter(tools, claim.id, true);
    expect(await tools.db.claims.count()).toBe(1);
  });

  it('is given up after as many tries as an order, and kept', async () => {
    answers = Array.from({ length: mostTries }, () => () => refusal('offline'));
    await writeLetter(tools, order, letter);
    for (let turn = 0; turn < mostTries + 5; turn++) {
      await sendLetters(tools);
      later(7200);
    }
    expect(sent).toHaveLength(mostTries);
    expect(await tools.db.letters.count()).toBe(1);
  });

  it('waits for the account that ordered', async () => {
    await tools.db.accounts.clear();
    await writeLetter(tools, order, letter);
    await sendLetters(tools);
    expect(sent).toEqual([]);
    expect(await tools.db.letters.get(claim.id)).toMatchObject({
      problem: { code: 'not-signed-in' },
    });
  });
});

describe('a claim whose answer was lost', () => {
  it('is no letter any more once the intermediary tells of it', async () => {
    answers = [() => refusal('offline')];
    await writeLetter(tools, order, letter);
    await sendLetters(tools);
    answers = [
      () => ({ ok: true, value: { claims: [{ ...claim, order }] } }),
      () => ({ ok: true, value: { messages: [] } }),
    ];
    await pullThread(tools, order, true);
    expect(await tools.db.letters.count()).toBe(0);
    expect(await tools.db.claims.count()).toBe(1);
  });
});

describe('a thread', () => {
  const told = (from: 'shopper' | 'staff', seq: number) => ({
    id: crypto.randomUUID(),
    seq,
    from,
    text: 'Hello',
    at: noon.toISOString(),
  });

  it('tells of each message of the staff once', async () => {
    const messages = [told('shopper', 1), told('staff', 2)];
    const all = () => [
      () => ({ ok: true as const, value: { claims: [] } }),
      () => ({ ok: true as const, value: { messages } }),
    ];
    answers = all();
    await pullThread(tools, order, false);
    expect((await unseenMessages(tools)).map(({ seq }) => seq)).toEqual([2]);
    answers = all();
    await pullThread(tools, order, true);
    expect(await unseenMessages(tools)).toEqual([]);
    answers = all();
    await pullThread(tools, order, false);
    expect(await unseenMessages(tools)).toEqual([]);
  });
});
