import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings, readSettings } from '../../lib/actions/change-settings.ts';
import { eraseAccount } from '../../lib/actions/erase-account.ts';
import { eraseEverything } from '../../lib/actions/erase-everything.ts';
import { exportData, exportedTables } from '../../lib/actions/export-data.ts';
import { lookUpIntermediary } from '../../lib/actions/look-up-intermediary.ts';
import { refreshRates } from '../../lib/actions/refresh-rates.ts';
import { removeIntermediary } from '../../lib/actions/remove-intermediary.ts';
import { signIn } from '../../lib/actions/sign-in.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Client } from '../../lib/intermediary/answer.ts';
import { clientProblem } from '../../lib/intermediary/client-problem.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { kops, upcard } from '../components/samples.ts';
import { sampleOrder, sampleRow } from './sample-order.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');
const here = 'https://here.example';
const there = 'https://there.example';
const token = 'a-token-of-the-shopper';
const otherKey = {
  ...upcard,
  quoteKeys: upcard.quoteKeys.map((key) => ({ ...key, x: 'B'.repeat(43) })),
};

let tools: Tools;
let served: Profile;
let told: string[];

/** Answers with the profile that is served, and to nothing else. */
const clientAt = (origin: string) =>
  (async (name: string) => {
    told.push(`${name} ${origin}`);
    return name === 'profile'
      ? { ok: true, value: served }
      : { ok: false, problem: clientProblem('offline'), retryAfter: null };
  }) as Client;

beforeEach(async () => {
  served = upcard;
  told = [];
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => noon,
    client: clientAt,
    random: () => 0,
  };
  const at = noon.toISOString();
  for (const [origin, profile] of [
    [here, upcard],
    [there, kops],
  ] as const) {
    await tools.db.intermediaries.put({ origin, profile, addedAt: at, fetchedAt: at });
    await tools.db.accounts.put({ origin, token, account: null, cursor: 0 });
    await tools.db.rates.put({ origin, rates: [], fetchedAt: at });
    await tools.db.rateHistories.put({
      ...{ key: `${origin} USD IRR`, origin, from: 'USD', to: 'IRR', days: [] },
      ...{ askedAt: at, answeredAt: at },
    });
  }
  await changeSettings(tools.db, { intermediary: here, consentedAt: at });
});

const place = async (origin: string, sent = true): Promise<string> => {
  const row = sampleRow(origin, noon, sent ? { handOver: 'sent' } : {});
  return tools.db.orders.add({ ...row, order: sent ? sampleOrder(row.id) : null });
};

const originsIn = (name: string) => tools.db.table(name).toCollection().primaryKeys();

describe('adding an intermediary', () => {
  const added = 'https://new.example';

  it('pins the keys that were shown', async () => {
    expect((await lookUpIntermediary(tools, added, upcard.quoteKeys)).ok).toBe(true);
    expect((await tools.db.intermediaries.get(added))?.profile.quoteKeys).toEqual(upcard.quoteKeys);
  });

  it('refuses other keys than were shown', async () => {
    served = otherKey;
    const answer = await lookUpIntermediary(tools, added, upcard.quoteKeys);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'untrusted-key' } });
    expect(await tools.db.intermediaries.get(added)).toBeUndefined();
  });

  it('never takes a changed key for a pinned one, whatever was shown', async () => {
    served = otherKey;
    const answer = await lookUpIntermediary(tools, here, otherKey.quoteKeys);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'untrusted-key' } });
    expect((await tools.db.intermediaries.get(here))?.profile).toEqual(upcard);
  });

  it.each([
    'http://pay.example',
    'https://pay.example/shop',
    'https://a@pay.example',
    'no address',
  ])('asks nobody at %s', async (address) => {
    expect((await lookUpIntermediary(tools, address)).ok).toBe(false);
    expect(told).toEqual([]);
  });
});

it('gives no password to an intermediary whose key is another now', async () => {
  served = otherKey;
  const answer = await signIn(tools, here, { email: 'mina@shopper.example', password: 'secret' });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'untrusted-key' } });
  expect(told).toEqual([`profile ${here}`]);
});

describe('rules that are read again with the rates', () => {
  const cheaper = { ...upcard, name: 'UpCard, cheaper now' };
  const refresh = async () => {
    await tools.db.rates.delete(here);
    tools.client = () =>
      (async (name: string) =>
        name === 'profile'
          ? { ok: true, value: served }
          : { ok: true, value: { rates: [] } }) as Client;
    expect(await refreshRates(tools, here)).toBe(true);
    return (await tools.db.intermediaries.get(here))?.profile.name;
  };

  it('are taken', async () => {
    served = cheaper;
    expect(await refresh()).toBe(cheaper.name);
  });

  it('are not taken with another key, nor for an intermediary that was removed', async () => {
    served = { ...otherKey, name: 'Somebody else' };
    expect(await refresh()).toBe(upcard.name);
    await tools.db.intermediaries.delete(here);
    expect(await refresh()).toBeUndefined();
  });
});

describe('removing an intermediary', () => {
  it('takes what is its own, keeps the orders, and another is chosen', async () => {
    const mine = await place(here);
    const other = await place(there);
    expect(await removeIntermediary(tools, here, false)).toEqual({ ok: true, value: null });
    for (const name of ['intermediaries', 'accounts', 'rates'])
      expect(await originsIn(name)).toEqual([there]);
    expect(await originsIn('rateHistories')).toEqual([`${there} USD IRR`]);
    expect(told).toContain(`signOut ${here}`);
    expect((await originsIn('orders')).sort()).toEqual([mine, other].sort());
    expect((await readSettings(tools.db)).intermediary).toBe(there);
  });

  it('takes the orders of this one too when they are given up', async () => {
    await place(here);
    const other = await place(there);
    await removeIntermediary(tools, here, true);
    expect(await originsIn('orders')).toEqual([other]);
  });

  it('is refused while an order is being handed over there, and not for one elsewhere', async () => {
    await place(here, false);
    expect(await removeIntermediary(tools, here, true)).toMatchObject({
      ok: false,
      problem: { code: 'still-needed' },
    });
    expect(await originsIn('accounts')).toEqual([here, there]);
    expect((await removeIntermediary(tools, there, true)).ok).toBe(true);
  });

  it('is refused for the only one', async () => {
    await removeIntermediary(tools, there, false);
    expect(await removeIntermediary(tools, here, false)).toMatchObject({ ok: false });
    expect(await originsIn('intermediaries')).toEqual([here]);
  });
});

describe('closing an account', () => {
  beforeEach(() => {
    const refuse = tools.client;
    tools.client = (origin, session) =>
      (async (...call) =>
        call[0] === 'eraseMe'
          ? { ok: true, value: null }
          : refuse(origin, session)(...call)) as Client;
  });

  it('forgets what was there and here, and keeps rules and keys', async () => {
    await place(here);
    const other = await place(there);
    expect(await eraseAccount(tools, here)).toEqual({ ok: true, value: null });
    expect(await originsIn('orders')).toEqual([other]);
    expect(await originsIn('accounts')).toEqual([there]);
    expect((await originsIn('intermediaries')).sort()).toEqual([here, there].sort());
  });

  it('waits for an order that is being handed over', async () => {
    await place(here, false);
    expect(await eraseAccount(tools, here)).toMatchObject({ problem: { code: 'still-needed' } });
    expect(await tools.db.orders.count()).toBe(1);
  });
});

describe('an export', () => {
  it('knows every table of the database', () => {
    expect([...exportedTables].sort()).toEqual(tools.db.tables.map(({ name }) => name).sort());
  });

  it('holds every row and no session token', async () => {
    await place(here);
    const text = await exportData(tools.db, noon, null);
    expect(text).not.toContain(token);
    const all = JSON.parse(text);
    for (const { name } of tools.db.tables)
      expect(all[name]).toHaveLength(await tools.db.table(name).count());
  });

  it('of one intermediary has nothing of another', async () => {
    await place(here);
    await place(there);
    const text = await exportData(tools.db, noon, here);
    expect(text).not.toContain(there);
    expect(JSON.parse(text).orders).toHaveLength(1);
  });
});

describe('erasing everything', () => {
  it('leaves no row and ends each session', async () => {
    await place(here);
    expect((await eraseEverything(tools)).ok).toBe(true);
    for (const table of tools.db.tables) expect(await table.count()).toBe(0);
    expect(told).toEqual([`signOut ${here}`, `signOut ${there}`]);
  });

  it('is refused while an order is being handed over', async () => {
    await place(here, false);
    expect(await eraseEverything(tools)).toMatchObject({ problem: { code: 'still-needed' } });
    expect(await tools.db.orders.count()).toBe(1);
  });
});
