import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { RateHistory } from '../../lib/money/rate-history.ts';
import type { Database } from '../database/database.ts';
import { rateHistory, rates } from '../database/tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { dayEnds, dayStart, historyDays, type RateMoment } from './day-ends.ts';

type Pair = Pick<RateHistory, 'from' | 'to'>;

/** How one of the intermediary's own rates moved in the last 90 days, by UTC day; refused (`rate-unknown`) when there is no such rate in this direction. */
export const readRateHistory = async (
  service: Pick<Service, 'db' | 'now'>,
  { from, to }: Pair,
): Promise<Reply<RateHistory>> => {
  const { db } = service;
  const now = service.now();
  const [current] = await db
    .select()
    .from(rates)
    .where(and(eq(rates.from, from), eq(rates.to, to)));
  if (!current) return refuse('rate-unknown', `There is no rate from ${from} to ${to} here.`);
  const moments = await momentsOf(db, { from, to }, now);
  return reply({ from, to, days: dayEnds(moments, current, now) });
};

/** The last moment of each day before today that counts, after the one before them all: a row a day at most, however often the rate moved. */
const momentsOf = async (db: Database, { from, to }: Pair, now: Date): Promise<RateMoment[]> => {
  const { at, value, scale, seq } = rateHistory;
  const ofPair = and(eq(rateHistory.from, from), eq(rateHistory.to, to));
  const first = dayStart(now, historyDays - 1);
  const day = sql`date_trunc('day', ${at} at time zone 'UTC')`;
  const [before, days] = await Promise.all([
    db
      .select({ at, value, scale })
      .from(rateHistory)
      .where(and(ofPair, lt(at, first)))
      .orderBy(desc(at), desc(seq))
      .limit(1),
    db
      .selectDistinctOn([day], { at, value, scale })
      .from(rateHistory)
      .where(and(ofPair, gte(at, first), lt(at, dayStart(now, 0))))
      .orderBy(day, desc(at), desc(seq)),
  ]);
  return [...before, ...days];
};
