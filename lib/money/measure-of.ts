import type { AmountRun } from './amount-runs.ts';
import type { MoneyToken } from './money-tokens.ts';
import { says } from './price-words.ts';

/**
 * Whether an amount is the price for some measure or time, by the word before it or any words behind it; `null` for none, and for a price for each piece,
 * which is the price of that piece.
 */
export const measureOf = (
  tokens: readonly MoneyToken[],
  { number, before, after }: AmountRun,
): 'per-period' | 'per-unit' | null => {
  if (says('period', before?.text ?? '') || says('period', after?.text ?? '')) return 'per-period';
  if (says('unit', after?.text ?? '') || before?.text === '/') return 'per-unit';
  const behind = tokens.slice(tokens.indexOf(number) + 1).map(({ text }) => text);
  if (behind.some((text, at) => says('within', text) && says('period', behind[at + 1] ?? '')))
    return 'per-period';
  return behind.some((text, at) => says('per', text) && !says('each', behind[at + 1] ?? ''))
    ? 'per-unit'
    : null;
};
