import type { AmountRun } from './amount-runs.ts';
import type { MoneyToken } from './money-tokens.ts';

/** Words right before an amount that make it a bound: what is paid is another one. */
const bounds = new Set(
  (
    'from starting min max up to over above under below ab bis ca od do za от до från fra fr til vanaf tot alkaen desde hasta até approx about da dès ' +
    'partir partire jusqu از تا من إلى حتى 約 约'
  ).split(' '),
);

/** Words right after an amount that make it a bound, or a price for each of something. */
const rates = new Set(
  (
    'per pro je por par al za за each ea mo mtl month monthly monat mois mes mês mln mio mrd million thousand lakh lac crore bn k тыс млн orders & and or off less more ' +
    'başlayan itibaren kezdve 起 부터 까지 から まで'
  ).split(' '),
);

const free = /^(?:free|gratis|kostenlos|gratuite?|ücretsiz|бесплатно)$/iu;
const times = /^[x×х]$/iu;
const spaced = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** Why no number of the text may be taken for what is paid: instalments, prices for each, bounds, numbers inside names. `null` when nothing speaks against it. */
export const notAnAmount = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
): 'ambiguous' | 'several' | null => {
  if (tokens.some(({ text }) => times.test(text))) return 'several';
  if (runs.some(isTorn)) return 'ambiguous';
  if (tokens.some(isWarning) || runs.some(isBound)) return 'several';
  if (new Set(runs.map(({ number }) => number.text)).size > 1) return null;
  return runs.some(isUnfinished) || runs.some(isUnitOfSign) || hasStrayMark(tokens, runs)
    ? 'ambiguous'
    : null;
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

const isWarning = ({ text }: MoneyToken): boolean => /^[/@#№~≈<>≤≥]$/.test(text) || free.test(text);

const isBound = ({ before, after }: AmountRun): boolean =>
  bounds.has(before?.text.toLowerCase() ?? '') || rates.has(after?.text.toLowerCase() ?? '');

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
