import type { Rate } from '../money/rate.ts';
import { snapshotRates } from '../money/snapshot.ts';
import type { RatesRow } from '../storage/rows.ts';

/** The rates to show figures with: the chosen intermediary's as last fetched, before that the snapshot that came with the package. */
export const ratesFor = (row: RatesRow | undefined): readonly Rate[] => row?.rates ?? snapshotRates;
