import type { CardRules } from './card-rules.ts';

/** Who gets a part of what the shopper pays. */
export type Taker = 'store' | 'intermediary' | 'bank' | 'wallet' | 'operator';

/** What to know before choosing a way: a stable code for the catalogues and the English sentence. */
export type Caveat = { readonly code: string; readonly text: string };

/** One thing to do at the store: a stable code for the catalogues and the English sentence. */
export type Step = { readonly code: string; readonly text: string };

/** A share of the amount that somebody keeps; `estimated` when nobody tells it beforehand, as with a bank's own rate. */
type Share = {
  readonly code: string;
  readonly name: string;
  readonly partsPerMillion: number;
  readonly taker: Taker;
  readonly estimated: boolean;
};

/**
 * A way that a store takes itself, without an intermediary. `countries` (ISO 3166-1) and `currencies` (of the store's total) are where and in what it
 * works, `null` for any. `hours` pass until the store shows the order as paid, `settlesInDays` until the bank converts for good.
 */
export type DirectWay = {
  readonly id: string;
  readonly name: string;
  readonly stores: readonly string[];
  readonly countries: readonly string[] | null;
  readonly currencies: readonly string[] | null;
  readonly card: CardRules | null;
  readonly fromBalance: boolean;
  readonly shares: readonly Share[];
  readonly hours: readonly [least: number, most: number];
  readonly settlesInDays: readonly [least: number, most: number] | null;
  readonly caveats: readonly Caveat[];
  readonly steps: readonly Step[];
};
