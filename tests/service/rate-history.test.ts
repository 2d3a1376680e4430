import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { beforeAll, describe, expect, it } from 'vitest';
import { RateHistory } from '../../lib/money/rate-history.ts';
import { migrationsFolder } from '../../service/database/migrations-folder.ts';
import { schema } from '../../service/database/schema.ts';
import { practiceHistory } from '../../service/profiles/practice-history.ts';
import { upcard } from '../../service/profiles/upcard.ts';
import { onBoth } from './on-both.ts';
import { type Practice, startOfTests, startPractice } from './practice.ts';

const day = 86_400_000;
const later = (days: number, ms = 0) => new Date(startOfTests.getTime() + days * day + ms);

const historyOf = async ({ call }: Practice, from: string, to = 'IRR'): Promise<RateHistory> =>
  RateHistory.parse((await call('ratesHistory', { query: { from, to } })).json);
const setRate = ({ staff }: Practice, from: string, value: number, scale = 0) =>
  staff('setRate', { body: { from, to: 'IRR', value, scale } });

onBoth('the history of a rate', (start) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await start();
  });

  it('begins with the past that the practice profile brings, and ends with the rate now', async () => {
    const { from, to, days } = await historyOf(practice, 'USD');
    expect([from, to, days.length]).toEqual(['USD', 'IRR', 31]);
    expect(days[0]?.day).toBe('2026-01-31');
    const past = upcard.rateHistory?.filter((rate) => rate.from === 'USD');
    expect(days.slice(0, -1).map(({ value }) => value)).toEqual(past?.map(({ value }) => value));
    expect(days.at(-1)).toEqual({ day: '2026-03-02', value: 1_128_400, scale: 0 });
  });

  it('brings that past once, however often and by how many processes it is started', async () => {
    const before = await historyOf(practice, 'EUR');
    const again = await Promise.all([start(), start()]);
    for (const each of again) expect(await historyOf(each, 'EUR')).toEqual(before);
  });

  it('keeps what a day ended with, and tells today’s as it is now', async () => {
    const euro = await historyOf(practice, 'EUR');
    await setRate(practice, 'USD', 1_200_000);
    await setRate(practice, 'USD', 12_100_005, 1);
    practice.clock.now = later(2);
    await setRate(practice, 'USD', 1_300_000);
    const { days } = await historyOf(practice, 'USD');
    expect(days.slice(-3)).toEqual([
      { day: '2026-03-02', value: 12_100_005, scale: 1 },
      { day: '2026-03-03', value: 12_100_005, scale: 1 },
      { day: '2026-03-04', value: 1_300_000, scale: 0 },
    ]);
    const other = await historyOf(practice, 'EUR');
    expect(other.days.slice(0, -2)).toEqual(euro.days);
    expect(new Set(other.days.slice(-3).map(({ value }) => value)).size).toBe(1);
  });

  it('parts the days at midnight in UTC, to the millisecond', async () => {
    const midnight = Date.UTC(2026, 2, 6);
    practice.clock.now = new Date(midnight - 1);
    await setRate(practice, 'GBP', 1_500_000);
    practice.clock.now = new Date(midnight);
    await setRate(practice, 'GBP', 1_510_000);
    practice.clock.now = new Date(midnight + day);
    const { days } = await historyOf(practice, 'GBP');
    expect(days.slice(-3).map(({ value }) => value)).toEqual([1_500_000, 1_510_000, 1_510_000]);
  });

  it('has a rate that is new from its first day on', async () => {
    await setRate(practice, 'NOK', 112_000);
    expect((await historyOf(practice, 'NOK')).days).toHaveLength(1);
  });

  it('has ninety days at most', async () => {
    practice.clock.now = later(400);
    const { days } = await historyOf(practice, 'USD');
    expect(days).toHaveLength(90);
    expect(new Set(days.map(({ value }) => value))).toEqual(new Set([1_300_000]));
  });

  it.each([
    ['a pair without a rate', 422, 'rate-unknown', { from: 'BTN', to: 'IRR' }],
    ['a rate the other way round', 422, 'rate-unknown', { from: 'IRR', to: 'USD' }],
    ['what is no currency', 400, 'bad-request', { from: 'ZZZ', to: 'IRR' }],
    ['half a pair', 400, 'bad-request', { from: 'USD' }],
  ])('is refused for %s', async (_, status, code, query) => {
    const told = await practice.call('ratesHistory', { query });
    expect([told.status, told.json.code]).toEqual([status, code]);
  });
});

describe('the practice past', () => {
  it('is the same each time and never far from the rate', () => {
    const past = practiceHistory(upcard.rates);
    expect(past).toEqual(practiceHistory(upcard.rates));
    expect(past).toHaveLength(upcard.rates.length * 30);
    for (const { from, value } of past) {
      const rate = upcard.rates.find((each) => each.from === from)?.value ?? 0;
      expect(Math.abs(value - rate)).toBeLessThanOrEqual(rate * 0.05);
    }
  });
});

describe('an installation from before the history', () => {
  it('goes on with what staff changed and the rates of the day', async () => {
    const client = new PGlite();
    const db = drizzle(client, { schema });
    const folder = migrationsBefore('0010');
    await migrate(db, { migrationsFolder: folder });
    rmSync(folder, { recursive: true });
    await client.exec(`
      insert into rates ("from", "to", value, scale) values ('USD', 'IRR', 11300005, 1), ('EUR', 'IRR', 1300000, 0);
      insert into changes (at, by, what, before, after) values
        ('2026-02-25T10:00:00Z', 'sara', 'rate USD IRR', '1100000', '1120000'),
        ('2026-02-26T10:00:00Z', 'sara', 'payee KR-100101', null, '{}'),
        ('2026-02-27T10:00:00Z', 'sara', 'rate USD IRR', '1120000', '1130000.5');`);
    await migrate(db, { migrationsFolder });
    const practice = await startPractice({ db });
    expect((await historyOf(practice, 'USD')).days).toEqual([
      { day: '2026-02-25', value: 1_120_000, scale: 0 },
      { day: '2026-02-26', value: 1_120_000, scale: 0 },
      ...['27', '28'].map((date) => ({ day: `2026-02-${date}`, value: 11_300_005, scale: 1 })),
      { day: '2026-03-01', value: 11_300_005, scale: 1 },
      { day: '2026-03-02', value: 11_300_005, scale: 1 },
    ]);
    practice.clock.now = new Date(Date.now() + day);
    expect((await historyOf(practice, 'EUR')).days.map(({ value }) => value)).toEqual([
      1_300_000, 1_300_000,
    ]);
    await client.close();
  });
});

/** The migrations up to one, in a folder of their own. */
const migrationsBefore = (number: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wasit-migrations-'));
  cpSync(migrationsFolder, folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8'));
  const entries = journal.entries.filter(({ tag }: { tag: string }) => tag < number);
  writeFileSync(path, JSON.stringify({ ...journal, entries }));
  return folder;
};
