import type { Discrepancy } from '../../lib/cart/discrepancy-of.ts';
import { Icon } from '../controls/Icon.tsx';
import { useDiscrepancyWords } from './use-discrepancy-words.ts';

export type AddsUpProps = {
  /** Why the lines don't explain the total; `null` when they do. */
  readonly discrepancy: Discrepancy | null;
};

/** Whether the store's lines explain its total, to the minor unit, and which line is missing. */
export function AddsUp({ discrepancy }: AddsUpProps) {
  const words = useDiscrepancyWords(discrepancy);
  return (
    <p className="adds-up" data-fine={discrepancy === null || undefined}>
      <Icon name={discrepancy === null ? 'check' : 'alert'} />
      <span>{words}</span>
    </p>
  );
}
