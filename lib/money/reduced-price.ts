import type { AmountRun } from './amount-runs.ts';

/** Pairs of words, each of which alone says little. */
const pairs: Readonly<Record<string, string>> = { de: 'por', van: 'voor', prima: 'ora' };

/** Of two amounts of one currency the second, when words before them say that the price fell from the one to the other: `De R$ 199,90 por R$ 149,90`. */
export const reducedPrice = (runs: readonly AmountRun[]): AmountRun | null => {
  const [former, current, ...others] = runs;
  if (!former || !current || others.length > 0) return null;
  const opposite = pairs[former.before?.text.toLowerCase() ?? ''];
  const isPair = opposite !== undefined && current.before?.text.toLowerCase() === opposite;
  const isAlike = former.signs.length > 0 && former.signs.join() === current.signs.join();
  return isPair && isAlike ? current : null;
};
