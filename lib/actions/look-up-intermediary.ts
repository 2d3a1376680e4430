import type { Answer } from '../intermediary/answer.ts';
import { clientProblem } from '../intermediary/client-problem.ts';
import { practiceOrigins } from '../intermediary/practice.ts';
import type { Profile, PublicKey } from '../pricing/profile.ts';
import { checked } from '../storage/checked.ts';
import { IntermediaryRow } from '../storage/rows.ts';
import { areKeysAmong } from './are-keys-among.ts';
import type { Tools } from './tools.ts';

/**
 * Fetches an intermediary's rules and keeps them. The keys of the first time are pinned: rules that come later signed by
 * other keys are refused (`untrusted-key`) and the old ones stay. `shown` are the keys that the shopper was shown before they said
 * yes, when they were: others than these are refused just so.
 */
export const lookUpIntermediary = async (
  tools: Tools,
  origin: string,
  shown: readonly PublicKey[] | null = null,
): Promise<Answer<Profile>> => {
  if (!allowed(origin)) return { ok: false, problem: clientProblem('offline'), retryAfter: null };
  const answer = await tools.client(origin, null)('profile', {});
  if (!answer.ok) return answer;
  const pinned = checked(IntermediaryRow, await tools.db.intermediaries.get(origin));
  const trusted = pinned?.profile.quoteKeys ?? shown;
  if (trusted && !areKeysAmong(trusted, answer.value.quoteKeys))
    return { ok: false, problem: clientProblem('untrusted-key'), retryAfter: null };
  const now = tools.now().toISOString();
  await tools.db.intermediaries.put({
    origin,
    profile: answer.value,
    addedAt: pinned?.addedAt ?? now,
    fetchedAt: now,
  });
  return answer;
};

/** Plain HTTP only to the practice intermediaries on this machine; everything else must be https and an origin alone. */
const allowed = (origin: string): boolean =>
  practiceOrigins.includes(origin) ||
  (URL.canParse(origin) &&
    new URL(origin).protocol === 'https:' &&
    new URL(origin).origin === origin);
