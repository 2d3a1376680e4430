import { checked } from '../storage/checked.ts';
import { RatesRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Fetches an intermediary's rates when those kept are older than ten minutes. Without an answer the old ones stay, and every figure shown says how old they are. */
export const refreshRates = async (tools: Tools, origin: string): Promise<void> => {
  const kept = checked(RatesRow, await tools.db.rates.get(origin));
  if (kept && tools.now().getTime() - Date.parse(kept.fetchedAt) < freshFor) return;
  const answer = await tools.client(origin, null)('rates', {});
  if (answer.ok)
    await tools.db.rates.put({
      origin,
      rates: answer.value.rates,
      fetchedAt: tools.now().toISOString(),
    });
};

const freshFor = 600_000;
