import type { AmountRun } from './amount-runs.ts';
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
  const bound = bounded(tokens, runs) ?? firstOf(runs, (run) => measured(tokens, run));
  if (bound) return bound;
  if (new Set(runs.map(({ number }) => number.text)).size > 1) return null;
  return runs.some(isUnfinished) || runs.some(isUnitOfSign) || hasStrayMark(tokens, runs)
    ? 'unclear'
    : null;
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
  if (says('from', last) || says('from', earlier) || says('after', after)) return 'from';
  if (says('bound', last) || says('limit', after)) return 'bound';
  return null;
};

/** The two words before an amount, the nearer one first. */
const wordsBefore = (tokens: readonly MoneyToken[], { before }: AmountRun): [string, string] => {
  if (before?.kind !== 'word') return ['', ''];
  const earlier = tokens[tokens.indexOf(before) - 1];
  return [before.text, earlier?.kind === 'word' ? earlier.text : ''];
};

/** A price for each of some measure or time; one for each piece is the price of that piece. */
const measured = (tokens: readonly MoneyToken[], { before, after }: AmountRun): NoPrice | null => {
  if (before?.kind === 'word' && says('period', before.text)) return 'per-period';
  if (after === null) return tokens.some(({ text }) => text === '/') ? 'per-unit' : null;
  const measure = tokens[tokens.indexOf(after) + 1]?.text ?? '';
  const isPer = says('per', after.text);
  if (
    says('period', after.text) ||
    ((isPer || says('within', after.text)) && says('period', measure))
  )
    return 'per-period';
  if (says('unit', after.text)) return 'per-unit';
  return isPer && !says('each', measure) ? 'per-unit' : null;
};

/** Accounts write (12.00) for -12.00; beside other text the brackets may be only brackets. */
export const isWholeBracket = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): boolean =>
  tokens[0]?.text === '(' && tokens.at(-1)?.text === ')' && runs.length === 1 && runs.every(isOwed);

/** `(128)` may count reviews; `(-5)` would be a plus. */
const isOwed = (run: AmountRun): boolean =>
  isBracketed(run) && dashes(run) === 0 && (run.signs.length > 0 || /\D/.test(run.number.text));

const dashes = ({ lead }: AmountRun): number => lead.filter(({ text }) => text === '-').length;

const isBracketed = ({ before, after }: AmountRun): boolean =>
  before?.text === '(' && after?.text === ')';

const spaced = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** Pieces that touch where those of a price never do: `1e309`, `A4`, `10kg`, `$..75`. */
const isTorn = ({ number, lead, trail, before, after }: AmountRun): boolean => {
  const isCutOff = lead.length === 0 && number.glued && isJoint(before);
  const isCutShort = trail.length === 0 && after?.kind === 'word' && after.glued && isJoint(after);
  return isCutOff || isCutShort;
};

const isJoint = (token: MoneyToken | null): boolean =>
  token?.kind === 'word' ? spaced.test(token.text) : /^[.,']$/.test(token?.text ?? '');

/** `5-`, `$49+`. */
const isUnfinished = ({ after }: AmountRun): boolean =>
  after?.glued === true && /^[-+]$/.test(after.text);

/** `5 ريال قطري`: an Arabic adjective says whose unit it is. */
const isUnitOfSign = ({ trail, after }: AmountRun): boolean =>
  trail.length > 0 && /^\p{sc=Arabic}+(?:ي|ية)$/u.test(after?.text ?? '');

/** A dash that may be a minus or belong to a label (`Total - $5`), brackets that may be a minus or only brackets. */
const hasStrayMark = (tokens: readonly MoneyToken[], runs: readonly AmountRun[]): boolean =>
  runs.some((run) => isLabelDash(run) || dashes(run) > 1) ||
  (runs.some(isBracketed) && !isWholeBracket(tokens, runs)) ||
  (tokens[0]?.text === '-' && runs.every(({ lead }) => lead[0] !== tokens[0]));

const isLabelDash = ({ lead, number, before }: AmountRun): boolean => {
  const [dash, next = number] = lead;
  return dash?.text === '-' && before?.kind === 'word' && (dash.glued || !next.glued);
};
