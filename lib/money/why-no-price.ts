import type { AmountRun } from './amount-runs.ts';
import { hasLooseEnd, isTorn } from './loose-ends.ts';
import { measureOf } from './measure-of.ts';
import type { MoneyToken } from './money-tokens.ts';
import { says } from './price-words.ts';

/**
 * Why a text is no price: it has no number, or only a percentage; its numbers are a range, a least or greatest amount, a price for each of some measure or
 * time, an instalment, a count, a date; there are several, or only the former one; its digits aren't what they seem; it is too long to be one; or it is torn.
 */
export type NoPrice =
  | 'no-number'
  | 'percentage'
  | 'range'
  | 'from'
  | 'bound'
  | 'per-unit'
  | 'per-period'
  | 'instalment'
  | 'count'
  | 'date'
  | 'several'
  | 'former'
  | 'misleading'
  | 'too-long'
  | 'unclear';

/** Why no number of the text may be taken for what is paid; `null` when nothing speaks against it. */
export const whyNoPrice = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): NoPrice | null => {
  if (isInstalment(tokens)) return 'instalment';
  if (runs.some(isTorn)) return 'unclear';
  const bound = bounded(tokens, runs) ?? firstOf(runs, (run) => measureOf(tokens, run));
  if (bound) return bound;
  if (new Set(runs.map(({ number }) => number.text)).size > 1) return null;
  return hasLooseEnd(tokens, runs) ? 'unclear' : null;
};

/** What two different amounts of one text are: a range when a dash or a word for it stands between them. */
export const rangeOrSeveral = (
  tokens: readonly MoneyToken[],
  [first, second]: readonly AmountRun[],
): NoPrice => {
  if (!first || !second) return 'several';
  const between = tokens.slice(tokens.indexOf(first.number) + 1, tokens.indexOf(second.number));
  const isSpan = between.some(({ text }) => /^[-~〜～]$/.test(text) || says('between', text));
  return isSpan ? 'range' : 'several';
};

const firstOf = <T>(runs: readonly AmountRun[], find: (run: AmountRun) => T | null): T | null => {
  for (const run of runs) {
    const found = find(run);
    if (found !== null) return found;
  }
  return null;
};

/** `10x de R$ 33`, `3 × $5`, `in 4 payments of $5`. */
const isInstalment = (tokens: readonly MoneyToken[]): boolean =>
  tokens.some(({ text }) => /^[x×х]$/iu.test(text) || says('instalment', text));

const bounded = (tokens: readonly MoneyToken[], runs: readonly AmountRun[]): NoPrice | null => {
  if (tokens.some(({ text }) => /^(?:[@#№]|id|sku)$/i.test(text))) return 'count';
  if (
    tokens.some(({ text }) =>
      /^(?:[~≈<>≤≥]|free|gratis|kostenlos|gratuite?|ücretsiz|бесплатно)$/iu.test(text),
    )
  )
    return 'bound';
  if (runs.length === 1 && runs.some(isFormer)) return 'former';
  return firstOf(runs, (run) => leastOrMost(tokens, run));
};

/** Whether the word before an amount says that it was to be paid once: `was $5`. */
export const isFormer = ({ before }: AmountRun): boolean => says('was', before?.text ?? '');

const leastOrMost = (tokens: readonly MoneyToken[], run: AmountRun): NoPrice | null => {
  const [last, earlier] = wordsBefore(tokens, run);
  const after = run.after?.text ?? '';
  if (says('from', last) || isFrom(earlier, last) || says('after', after)) return 'from';
  if (says('bound', last) || says('limit', after)) return 'bound';
  return null;
};

/** `from only 5 €`; but Italian and Portuguese `da` is also a word of labels: `totale da pagare`, `total da compra`. */
const isFrom = (earlier: string, last: string): boolean =>
  says('from', earlier) && (!/^da$/i.test(earlier) || /^sol[oi]$/i.test(last));

/** The two words before an amount, the nearer one first. */
const wordsBefore = (tokens: readonly MoneyToken[], { before }: AmountRun): [string, string] => {
  if (before?.kind !== 'word') return ['', ''];
  const earlier = tokens[tokens.indexOf(before) - 1];
  return [before.text, earlier?.kind === 'word' ? earlier.text : ''];
};
