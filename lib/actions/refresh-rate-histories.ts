import { worthRetrying } from '../intermediary/client-problem.ts';
import type { Rate } from '../money/rate.ts';
import { ratePath } from '../money/rate-path.ts';
import { allChecked, checked } from '../storage/checked.ts';
import { OfferRow, RateHistoryRow, RatesRow, ReadingRow } from '../storage/rows.ts';
import { readSettings } from './change-settings.ts';
import type { Tools } from './tools.ts';

/** An answer holds for so long; who did not answer is left alone for so long. */
const [freshFor, restFor] = [6 * 3_600_000, 600_000];

type Pair = Pick<Rate, 'from' | 'to'>;

/**
 * Fetches how the chosen intermediary's rates moved that lead from the currencies of the carts and products in sight to the shopper's: each at
 * most once in six hours. Nothing but the plot hangs on it, so without an answer the old stays and nobody is told.
 */
export const refreshRateHistories = async (tools: Tools): Promise<void> => {
  const { intermediary, currency } = await readSettings(tools.db);
  const { origin, rates } = checked(RatesRow, await tools.db.rates.get(intermediary ?? '')) ?? {};
  if (origin === undefined || rates === undefined) return;
  const seen = [...(await seenCurrencies(tools))].filter((from) => from !== currency);
  const pairs = new Set(seen.flatMap((from) => ratePath(rates, from, currency)));
  await Promise.all([...pairs].map((pair) => refreshHistory(tools, origin, pair)));
};

/** Those of the carts in all tabs, of the last one that was seen, and of the products in all tabs. */
const seenCurrencies = async ({ db }: Tools): Promise<Set<string>> => {
  const keys = (await db.tabs.toArray()).map(({ key }) => key);
  const rows = [...(await db.readings.bulkGet(keys)), await db.readings.orderBy('at').last()];
  const carts = allChecked(ReadingRow, rows).flatMap(({ cart }) => cart?.total.currency ?? []);
  const offers = allChecked(OfferRow, await db.offers.toArray());
  return new Set([...carts, ...offers.map(({ offer }) => offer.price.currency)]);
};

const refreshHistory = async (tools: Tools, origin: string, { from, to }: Pair): Promise<void> => {
  const key = `${origin} ${from} ${to}`;
  if (!(await claimAsking(tools, { key, origin, from, to }))) return;
  const answer = await tools.client(origin, null)('ratesHistory', { query: { from, to } });
  if (!answer.ok && worthRetrying(answer.problem)) return;
  const answeredAt = tools.now().toISOString();
  // Only where the row still is: the intermediary may have been removed meanwhile.
  await tools.db.rateHistories.update(key, {
    answeredAt,
    ...(answer.ok && isOf(answer.value, { from, to }) ? { days: answer.value.days } : {}),
  });
};

const isOf = (told: Pair, asked: Pair): boolean => told.from === asked.from && told.to === asked.to;

/** Writes down that a history is asked for now, so that of many pages that open at once only the first asks; false when that is not due. */
const claimAsking = (
  tools: Tools,
  pair: Pair & { key: string; origin: string },
): Promise<boolean> =>
  tools.db.transaction('rw', tools.db.rateHistories, async () => {
    const now = tools.now();
    const kept = checked(RateHistoryRow, await tools.db.rateHistories.get(pair.key));
    if (kept && (isWithin(kept.answeredAt, now, freshFor) || isWithin(kept.askedAt, now, restFor)))
      return false;
    const { days, answeredAt } = kept ?? { days: [], answeredAt: null };
    await tools.db.rateHistories.put({ ...pair, days, answeredAt, askedAt: now.toISOString() });
    return true;
  });

/** A moment far ahead was written by a clock that was set back since: it holds nothing up. */
const isWithin = (at: string | null, now: Date, span: number): boolean =>
  at !== null && Math.abs(now.getTime() - Date.parse(at)) < span;
