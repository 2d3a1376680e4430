import type { Money } from '../money/money.ts';

/**
 * What a return is weighed by, in one currency: what was paid, what sending back costs, the partial compensation that is offered for keeping the goods, and what
 * they are still worth to the shopper. `rateRisk`, in parts per million, is how far a refund may come back off because it is converted again.
 */
export type Return = {
  readonly paid: Money;
  readonly postage: Money;
  readonly partial: Money;
  readonly keptWorth: Money;
  readonly rateRisk: number;
};

/** What somebody ends up with, at worst and at best, in minor units' money. */
export type Outcome = { readonly least: Money; readonly most: Money };

/** A full refund less postage against a partial one with the goods kept; `close` when the better one is not better at worst than the other at best. Source: systems.md, part C, returns. */
export type Weighed = {
  readonly full: Outcome;
  readonly partial: Outcome;
  readonly better: 'full' | 'partial' | 'close';
};

/** Weighs a return. Both refunds carry the risk of the rate; postage and what is kept do not. Throws on mixed currencies. */
export const weighReturn = ({ paid, postage, partial, keptWorth, rateRisk }: Return): Weighed => {
  const { currency } = paid;
  if ([postage, partial, keptWorth].some((money) => money.currency !== currency))
    throw new RangeError('mixed currencies');
  const full = outcome(paid, -postage.minor, rateRisk);
  const kept = outcome(partial, keptWorth.minor, rateRisk);
  return { full, partial: kept, better: compare(full, kept) };
};

const outcome = ({ minor, currency }: Money, certain: number, risk: number): Outcome => {
  const off = Number((BigInt(minor) * BigInt(risk)) / 1_000_000n);
  return {
    least: { minor: minor - off + certain, currency },
    most: { minor: minor + off + certain, currency },
  };
};

const compare = (full: Outcome, partial: Outcome): Weighed['better'] => {
  if (full.least.minor > partial.most.minor) return 'full';
  return partial.least.minor > full.most.minor ? 'partial' : 'close';
};
