import type { AmountRun } from './amount-runs.ts';
import type { MoneyToken } from './money-tokens.ts';

/** Accounts write (12.00) for -12.00; beside other text the brackets may be only brackets. */
export const isWholeBracket = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): boolean =>
  tokens[0]?.text === '(' && tokens.at(-1)?.text === ')' && runs.length === 1 && runs.every(isOwed);

/** `(128)` and `(12,430)` may count reviews; `(-5)` would be a plus. */
const isOwed = (run: AmountRun): boolean =>
  isBracketed(run) &&
  dashes(run) === 0 &&
  (run.signs.length > 0 || !/^\d{1,3}(?:[., ]?\d{3})*$/.test(run.number.text));

const dashes = ({ lead }: AmountRun): number => lead.filter(({ text }) => text === '-').length;

const isBracketed = ({ before, after }: AmountRun): boolean =>
  before?.text === '(' && after?.text === ')';

const spaced = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** Pieces that touch where those of a price never do: `1e309`, `A4`, `10kg`, `$..75`. */
export const isTorn = ({ number, lead, trail, before, after }: AmountRun): boolean => {
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

/** Whether something at the amounts may be a part of them, or may not: a dash behind, brackets, an adjective to the currency. */
export const hasLooseEnd = (tokens: readonly MoneyToken[], runs: readonly AmountRun[]): boolean =>
  runs.some(isUnfinished) || runs.some(isUnitOfSign) || hasStrayMark(tokens, runs);

/** A dash that may be a minus or belong to a label (`Total - $5`), brackets that may be a minus or only brackets. */
const hasStrayMark = (tokens: readonly MoneyToken[], runs: readonly AmountRun[]): boolean =>
  runs.some((run) => isLabelDash(run) || dashes(run) > 1) ||
  (runs.some(isBracketed) && !isWholeBracket(tokens, runs)) ||
  (tokens[0]?.text === '-' && runs.every(({ lead }) => lead[0] !== tokens[0]));

const isLabelDash = ({ lead, number, before }: AmountRun): boolean => {
  const [dash, next = number] = lead;
  return dash?.text === '-' && before?.kind === 'word' && (dash.glued || !next.glued);
};
