import type { AmountRun } from './amount-runs.ts';
import { currencySigns } from './currency-symbols.ts';
import type { MoneyToken } from './money-tokens.ts';

/** Whether a price may be in a currency that isn't in the table, or a bare number no price at all: `₿ 1`, `QX$5`, `120 PTE`, `3 left`, `Item 42`. */
export const unknownCurrency = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): boolean =>
  tokens.some(({ kind, text }) => kind === 'mark' && /\p{Sc}/u.test(text)) ||
  runs.some((run) => (run.signs.length === 0 ? isNoPrice(tokens, run) : isCompound(run)));

const capitals = /^\p{Lu}{1,3}$/u;

/** Letters at a shared sign may make another currency of it: `QX$5`, `5 $b`, `$5 US`. */
const isCompound = ({ signs, lead, trail, before, after }: AmountRun): boolean => {
  if (signs.some((sign) => currencySigns.get(sign)?.sure)) return false;
  const prefixed = lead[0]?.glued === true && capitals.test(before?.text ?? '');
  const glued = trail.length > 0 && after?.kind === 'word' && after.glued;
  return prefixed || glued || capitals.test(after?.text ?? '');
};

/** Without a sign, the next word says what is counted, capitals before may be a code, and a whole number beside a word may be anything. */
const isNoPrice = (
  tokens: readonly MoneyToken[],
  { number, before, after }: AmountRun,
): boolean => {
  if (after?.kind === 'word' || isCode(before?.text ?? '')) return true;
  return !/\D/.test(number.text) && tokens.some(({ kind }) => kind === 'word');
};

/** Three capitals that aren't what bills call a tax or a sum. */
const isCode = (word: string): boolean =>
  /^[A-Z]{3}$/.test(word) &&
  !/^(?:VAT|GST|HST|PST|IVA|TVA|KDV|MRP|RRP|TAX|FEE|PAY|DUE)$/.test(word);
