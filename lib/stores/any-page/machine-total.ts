import type { EvidenceSource } from '../../cart/page-reading.ts';
import type { Money } from '../../money/money.ts';
import { readDecimal } from '../../money/read-decimal.ts';
import type { DataLayer } from './data-layer.ts';
import type { StructuredData } from './structured-data.ts';

/** A total that the page states to machines, and where. */
export type MachineTotal = { readonly money: Money; readonly source: EvidenceSource };

/** The totals that a page states in its markup for machines and to its analytics, in the page's currency. */
export const machineTotals = (
  structured: StructuredData,
  layer: DataLayer,
  currency: string,
): MachineTotal[] => [
  ...structured.prices
    .filter((price) => price.of === 'order' && (price.currency ?? currency) === currency)
    .flatMap(({ amount }) => total(amount, currency, 'structured-data')),
  ...layer.values.flatMap(({ amount }) => total(amount, currency, 'data-layer')),
];

const total = (amount: string, currency: string, source: EvidenceSource): MachineTotal[] => {
  const money = readDecimal(amount, currency);
  return money && money.minor > 0 ? [{ money, source }] : [];
};
