import type { AmountRun } from './amount-runs.ts';
import { says } from './price-words.ts';

/** Of `Was £5.99, now £2.99` the amount that holds: the only one called so, beside others that are all called former. `null` for any other text, and for a template's zero. */
export const nowPrice = (runs: readonly AmountRun[]): AmountRun | null => {
  const former = runs.filter(({ before }) => says('was', before?.text ?? ''));
  const [current, ...others] = runs.filter((run) => !former.includes(run));
  if (!current || !/[1-9]/.test(current.number.text)) return null;
  const holds = says('now', current.before?.text ?? '');
  return former.length > 0 && others.length === 0 && holds ? current : null;
};
