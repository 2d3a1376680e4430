import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { noteOffer } from '../../lib/actions/note-offer.ts';
import { noteReading } from '../../lib/actions/note-reading.ts';
import { refreshRateHistories } from '../../lib/actions/refresh-rate-histories.ts';
import { removeIntermediary } from '../../lib/actions/remove-intermediary.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Answer, Client } from '../../lib/intermediary/answer.ts';
import { clientProblem } from '../../lib/intermediary/client-problem.ts';
import type { RateHistory } from '../../lib/money/rate-history.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { upcard } from '../components/samples.ts';
import { sampleCart } from '../sample-cart.ts';

const origin = 'https://here.example';
const noon = new Date('2026-11-22T12:00:00.000Z');
const hour = 3_600_000;
const days = [{ day: '2026-11-22', value: 1_128_400, scale: 0 }];

let tools: Tools;
let clock: Date;
let asked: string[];
let answer: (pair: { from: string; to: string }) => Answer<RateHistory>;

const told = (pair: { from: string; to: string }): Answer<RateHistory> => ({
  ok: true,
  value: { ...pair, days },
});
const refused = (code: 'offline' | 'not-found', status: number) => (): Answer<never> => ({
  ...{ ok: false, problem: clientProblem(code, status) },
  retryAfter: null,
});

const client = (async (_: string, { query }: { query: { from: string; to: string } }) => {
  asked.push(`${query.from} ${query.to}`);
  return answer(query);
}) as Client;

const rate = (from: string) => ({
  ...{ from, to: 'IRR', value: 1000, scale: 0 },
  ...{ at: noon.toISOString(), source: 'UpCard' },
});
const refreshAfter = async (ms: number) => {
  clock = new Date(noon.getTime() + ms);
  await refreshRateHistories(tools);
};
const kept = () => tools.db.rateHistories.toArray();

beforeEach(async () => {
  clock = noon;
  asked = [];
  answer = told;
  tools = {
    db: openDatabase(crypto.randomUUID()),
    now: () => clock,
    client: () => client,
    random: () => 0,
  };
  const at = noon.toISOString();
  for (const each of [origin, 'https://there.example'])
    await tools.db.intermediaries.put({
      ...{ origin: each, profile: upcard },
      ...{ addedAt: at, fetchedAt: at },
    });
  const rates = [rate('USD'), rate('KZT'), rate('EUR')];
  await tools.db.rates.put({ origin, rates, fetchedAt: at });
  await changeSettings(tools.db, { intermediary: origin, currency: 'IRR', consentedAt: at });
  await noteReading(tools, { cart: sampleCart }, 1);
});

describe('the histories that are fetched', () => {
  it('are those between the currencies in sight and the shopper’s', async () => {
    const price = { minor: 100, currency: 'EUR' };
    const address = 'https://www.amazon.de/dp/B0CX23V2ZK';
    const seenAt = noon.toISOString();
    await noteOffer(tools, 2, { store: 'amazon', address, price, seenAt });
    await refreshRateHistories(tools);
    expect(asked.toSorted()).toEqual(['EUR IRR', 'USD IRR']);
    const rows = await kept();
    expect(rows.map((row) => [row.origin, row.from, row.to, row.days])).toEqual([
      [origin, 'EUR', 'IRR', days],
      [origin, 'USD', 'IRR', days],
    ]);
  });

  it('are both of a rate that goes through a third currency', async () => {
    await changeSettings(tools.db, { currency: 'KZT' });
    await refreshRateHistories(tools);
    expect(asked.toSorted()).toEqual(['KZT IRR', 'USD IRR']);
  });

  it('are none for a cart in the shopper’s own currency, nor without rates', async () => {
    await changeSettings(tools.db, { currency: 'USD' });
    await refreshRateHistories(tools);
    await changeSettings(tools.db, { currency: 'IRR' });
    await tools.db.rates.clear();
    await refreshRateHistories(tools);
    expect(asked).toEqual([]);
  });
});

describe('a history', () => {
  it('is asked for once in six hours, however many pages open', async () => {
    await Promise.all([1, 2, 3].map(() => refreshRateHistories(tools)));
    await refreshAfter(6 * hour - 1);
    expect(asked).toEqual(['USD IRR']);
    await refreshAfter(6 * hour);
    expect(asked).toHaveLength(2);
  });

  it('stays when nobody answers, who is left alone for ten minutes', async () => {
    await refreshRateHistories(tools);
    answer = refused('offline', 0);
    await refreshAfter(7 * hour);
    await refreshAfter(7 * hour + 599_999);
    expect(asked).toHaveLength(2);
    await refreshAfter(7 * hour + 600_000);
    expect(asked).toHaveLength(3);
    expect((await kept())[0]?.days).toEqual(days);
  });

  it('is not asked for again soon where there is none', async () => {
    answer = refused('not-found', 404);
    await refreshRateHistories(tools);
    await refreshAfter(5 * hour);
    expect(asked).toHaveLength(1);
    expect((await kept())[0]?.days).toEqual([]);
  });

  it('of another pair than was asked for is not taken', async () => {
    answer = () => told({ from: 'EUR', to: 'IRR' });
    await refreshRateHistories(tools);
    expect((await kept()).map(({ from, days }) => [from, days])).toEqual([['USD', []]]);
  });

  it('is not held up by a clock that was set back', async () => {
    await refreshAfter(1000 * hour);
    await refreshAfter(0);
    expect(asked).toHaveLength(2);
  });

  it('goes with its intermediary, also when it is answered after that', async () => {
    await refreshRateHistories(tools);
    let removed: Promise<unknown> = Promise.resolve();
    answer = (pair) => {
      removed = removeIntermediary(tools, origin, true);
      return told(pair);
    };
    tools = {
      ...tools,
      client: () =>
        (async (name: never, input: never) => {
          const told = await client(name, input);
          await removed;
          return told;
        }) as Client,
    };
    await refreshAfter(7 * hour);
    expect(await kept()).toEqual([]);
  });
});
