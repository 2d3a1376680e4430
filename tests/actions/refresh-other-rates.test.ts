import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { refreshOtherRates } from '../../lib/actions/refresh-other-rates.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { clientProblem } from '../../lib/intermediary/client-problem.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { plainProfile } from '../pricing/arbitraries.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const [chosen, other, fresh] = ['a', 'b', 'c'].map((name) => `https://${name}.example`);
let asked: string[];
let tools: Tools;

beforeEach(async () => {
  asked = [];
  const refuse = async () =>
    ({ ok: false, problem: clientProblem('offline'), retryAfter: null }) as const;
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => now,
    client: (origin) => {
      asked.push(origin);
      return refuse;
    },
    random: () => 0,
  };
  const at = now.toISOString();
  const profile = plainProfile('USD', [], [], 1);
  for (const origin of [chosen, other, fresh])
    await tools.db.intermediaries.put({
      origin: origin ?? '',
      profile,
      addedAt: at,
      fetchedAt: at,
    });
  await tools.db.rates.put({ origin: fresh ?? '', rates: [], fetchedAt: at });
  await changeSettings(tools.db, { intermediary: chosen ?? null });
});

it('asks whoever was looked up, but not the chosen one and not whose rates are fresh', async () => {
  await refreshOtherRates(tools);
  expect(asked).toEqual([other]);
});

it('leaves the rates that are kept when nobody answers', async () => {
  await tools.db.rates.put({
    origin: other ?? '',
    rates: [],
    fetchedAt: '2026-11-01T00:00:00.000Z',
  });
  await refreshOtherRates(tools);
  expect(await tools.db.rates.get(other ?? '')).toMatchObject({
    fetchedAt: '2026-11-01T00:00:00.000Z',
  });
});
