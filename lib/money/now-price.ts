import type { AmountRun } from './amount-runs.ts';
import { says } from './price-words.ts';
import { isFormer } from './why-no-price.ts';

/**
 * Of `Was £5.99, now £2.99` the amount that holds: the only one called so, beside others that are called former or are counts of something (`3 issues for
 * only €5`). `null` for any other text, and for a template's zero.
 */
export const nowPrice = (runs: readonly AmountRun[]): AmountRun | null => {
  const [current, ...others] = runs.filter((run) => !isFormer(run) && !isCount(run));
  if (runs.length < 2 || !current || others.length > 0) return null;
  const holds = says('now', current.before?.text ?? '') && /[1-9]/.test(current.number.text);
  return holds ? current : null;
};

const isCount = ({ signs, number, after }: AmountRun): boolean =>
  signs.length === 0 &&
  !/\D/.test(number.text) &&
  after?.kind === 'word' &&
  !says('period', after.text);
