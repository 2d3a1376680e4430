import { useLiveQuery } from 'dexie-react-hooks';
import type { Candidate } from '../../components/welcome/IntermediaryCards.tsx';
import { allChecked } from '../../lib/storage/checked.ts';
import { ErrandRow } from '../../lib/storage/rows.ts';
import { db } from './database.ts';
import { useIntermediaries } from './use-live.ts';

/** The intermediaries that can be chosen: those known already, and addresses that were not asked for their rules yet. */
export const useCandidates = (origins: readonly string[]): Candidate[] => {
  const known = useIntermediaries() ?? [];
  const errands = useLiveQuery(async () => allChecked(ErrandRow, await db.errands.toArray())) ?? [];
  const all = new Set([...origins, ...known.map(({ origin }) => origin)]);
  return [...all].map((origin) => {
    const state = errands.find(({ name }) => name === `lookUp ${origin}`)?.state;
    const profile = known.find((row) => row.origin === origin)?.profile ?? null;
    return { origin, profile, asked: state !== undefined, failed: state === 'failed' };
  });
};
