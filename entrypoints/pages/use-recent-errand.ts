import { useState } from 'react';
import type { ErrandRow } from '../../lib/storage/rows.ts';
import { useErrand } from './use-live.ts';

/** How an errand stands that this page asked for: what was asked for before it was opened is somebody else's. */
export type RecentErrand = {
  readonly state: ErrandRow['state'] | null;
  readonly busy: boolean;
  readonly problem: string | null;
};

export function useRecentErrand(name: string): RecentErrand {
  const [opened] = useState(() => new Date().toISOString());
  const errand = useErrand(name);
  const recent = errand && errand.at >= opened ? errand : null;
  return {
    state: recent?.state ?? null,
    busy: recent?.state === 'running',
    problem: recent?.state === 'failed' ? (recent.problem?.code ?? 'other') : null,
  };
}
