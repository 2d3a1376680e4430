import { checked } from '../storage/checked.ts';
import { RatesRow } from '../storage/rows.ts';
import type { Tools } from './tools.ts';

/** Fetches an intermediary's rates when those kept are older than ten minutes; true when new ones came. Without an answer the old ones stay, and every figure shown says how old they are. */
export const refreshRates = async (tools: Tools, origin: string): Promise<boolean> => {
  const kept = checked(RatesRow, await tools.db.rates.get(origin));
  if (kept && tools.now().getTime() - Date.parse(kept.fetchedAt) < freshFor) return false;
  const answer = await tools.client(origin, null)('rates', {});
  if (!answer.ok) return false;
  const fetchedAt = tools.now().toISOString();
  await tools.db.rates.put({ origin, rates: answer.value.rates, fetchedAt });
  return true;
};

const freshFor = 600_000;
