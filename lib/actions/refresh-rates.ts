import { checked } from '../storage/checked.ts';
import { IntermediaryRow, RatesRow } from '../storage/rows.ts';
import { areKeysAmong } from './are-keys-among.ts';
import type { Tools } from './tools.ts';

/** Fetches an intermediary's rates, and the rules that a price follows from with them, when those kept are older than ten minutes; true when new ones came. Without an answer the old ones stay, and every figure shown says how old they are. */
export const refreshRates = async (tools: Tools, origin: string): Promise<boolean> => {
  const kept = checked(RatesRow, await tools.db.rates.get(origin));
  if (kept && tools.now().getTime() - Date.parse(kept.fetchedAt) < freshFor) return false;
  const answer = await tools.client(origin, null)('rates', {});
  if (!answer.ok) return false;
  const fetchedAt = tools.now().toISOString();
  await tools.db.rates.put({ origin, rates: answer.value.rates, fetchedAt });
  await refreshRules(tools, origin);
  return true;
};

const freshFor = 600_000;

/** Rules that come with another key are not taken; whoever asks for a price is told then. */
const refreshRules = async ({ db, client, now }: Tools, origin: string): Promise<void> => {
  const kept = checked(IntermediaryRow, await db.intermediaries.get(origin));
  if (!kept) return;
  const answer = await client(origin, null)('profile', {});
  if (!answer.ok || !areKeysAmong(kept.profile.quoteKeys, answer.value.quoteKeys)) return;
  // Only where the row still is: the intermediary may have been removed meanwhile.
  await db.intermediaries.update(origin, { profile: answer.value, fetchedAt: now().toISOString() });
};
