import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { runErrand } from '../../lib/actions/run-errand.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { createClient } from '../../lib/intermediary/client.ts';
import { clientProblem } from '../../lib/intermediary/client-problem.ts';
import { openDatabase } from '../../lib/storage/database.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');
let now = noon;
let tools: Tools;

beforeEach(() => {
  now = noon;
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => now,
    client: createClient,
    random: () => 0,
  };
});

it('says that it runs, and then what came of it', async () => {
  let seen: string | undefined;
  await runErrand(tools, 'signIn', async () => {
    seen = (await tools.db.errands.get('signIn'))?.state;
    return { ok: true, value: 'result' };
  });
  expect(seen).toBe('running');
  expect(await tools.db.errands.get('signIn')).toMatchObject({
    state: 'done',
    result: 'result',
    problem: null,
  });
});

it('keeps the problem for the page that asks later', async () => {
  const problem = clientProblem('offline');
  await runErrand(tools, 'signIn', async () => ({ ok: false, problem, retryAfter: null }));
  expect(await tools.db.errands.get('signIn')).toMatchObject({ state: 'failed', problem });
});

it('takes a double click for one, and goes on after a background that died in the middle', async () => {
  const work = vi.fn(async () => ({ ok: true as const, value: null }));
  await tools.db.errands.put({
    name: 'signIn',
    state: 'running',
    problem: null,
    at: noon.toISOString(),
    result: null,
  });
  await runErrand(tools, 'signIn', work);
  expect(work).not.toHaveBeenCalled();
  now = new Date(noon.getTime() + 31_000);
  await runErrand(tools, 'signIn', work);
  expect(work).toHaveBeenCalledOnce();
});
