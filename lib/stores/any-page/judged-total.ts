import type { TotalKind } from '../../cart/cart.ts';
import type { Doubt, Evidence, PageReading } from '../../cart/page-reading.ts';
import type { Money } from '../../money/money.ts';

/** A total that was judged: with its evidence and doubts, or no total with the reasons. */
export type JudgedTotal = {
  readonly total: Money | null;
  readonly totalKind: TotalKind;
  readonly confidence: PageReading['confidence'];
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Doubt[];
};

/** No total, and why. */
export const noTotal = (doubts: readonly Doubt[], evidence: readonly Evidence[]): JudgedTotal => ({
  ...{ total: null, totalKind: 'grand', confidence: 'none' },
  ...{ evidence, doubts },
});
