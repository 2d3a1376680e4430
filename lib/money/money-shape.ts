import { currencySigns } from './currency-symbols.ts';
import type { MoneyToken } from './money-tokens.ts';

/** Words that make an amount a bound, a part or a rate of something, not what is paid. */
const traps = new Set(
  (
    'from starting min max up to under over below above or per month monthly mo x off orders free gratis kostenlos million mln bn k ' +
    'ab bis pro ca mtl monat à partir partire da dès jusqu mois desde hasta até al mes fino från fra fr til vanaf tot od do za от до за alkaen ' +
    'başlayan itibaren kezdve از تا هر من إلى حتى 起 부터 까지 から まで 約 约 тыс млн'
  ).split(' '),
);

const marks = /^[-:;*()[\].,!?'"|•·†‡#¹²³+]$/;

/** Why the pieces of a text are no single plain price, as far as can be told without its currency; `null` when they are one. */
export const shapeProblem = (
  tokens: readonly MoneyToken[],
): 'no-amount' | 'several' | 'ambiguous' | null => {
  if (!tokens.some(({ kind }) => kind === 'number')) return 'no-amount';
  if (tokens.some(isTrap)) return 'several';
  return tokens.some((token, at) => isTorn(token, tokens[at - 1], tokens[at + 1]))
    ? 'ambiguous'
    : null;
};

const isTrap = ({ kind, text }: MoneyToken): boolean =>
  kind === 'mark' ? !marks.test(text) : kind === 'word' && traps.has(text.toLowerCase());

/** Pieces that touch where those of a price never do: `1e309`, `5kg`, `$..75`, `$49+`, `#1234`. */
const isTorn = (token: MoneyToken, before?: MoneyToken, after?: MoneyToken): boolean => {
  if (token.kind === 'number') return isCutOff(token, before, after);
  if (token.text === '+') return token.glued && before !== undefined && before.kind !== 'word';
  return token.text === '#';
};

const isCutOff = (token: MoneyToken, before?: MoneyToken, after?: MoneyToken): boolean => {
  if (after?.glued && (after.kind === 'word' || after.kind === 'number')) return true;
  if (!token.glued || !before) return false;
  if (before.kind === 'word') return after?.kind !== 'sign';
  return before.kind === 'number' || /^[.,']$/.test(before.text);
};

/** The pieces that stand beside a number with no word between: only there are letters such as `R` or `ALL` a currency. */
export const besideNumbers = (tokens: readonly MoneyToken[]): readonly MoneyToken[] =>
  stretches(tokens)
    .filter((stretch) => stretch.some(({ kind }) => kind === 'number'))
    .flat();

const stretches = (tokens: readonly MoneyToken[]): MoneyToken[][] => {
  const found: MoneyToken[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'word') found.push([]);
    else found.at(-1)?.push(token);
  return found;
};

/** What a sign's piece can stand for; a full stop after letters (`руб.`) belongs to the piece and not to the sign. */
export const signOf = ({ text }: MoneyToken) =>
  currencySigns.get(text) ?? currencySigns.get(text.replace(/\.$/, ''));

/** 1 or -1; `null` when a dash is not certainly a minus: `Total - $5`, `5.95-`, two of them. */
export const polarity = (tokens: readonly MoneyToken[]): 1n | -1n | null => {
  const dashes = tokens.flatMap(({ text }, at) => (text === '-' ? [at] : []));
  const [dash] = dashes;
  const bracketed = tokens[0]?.text === '(' && tokens.at(-1)?.text === ')';
  if (dash === undefined) return bracketed ? -1n : 1n;
  return dashes.length === 1 && !bracketed && isMinus(tokens, dash) ? -1n : null;
};

const isMinus = (tokens: readonly MoneyToken[], dash: number): boolean => {
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  const isOnly = number === tokens.findLastIndex(({ kind }) => kind === 'number');
  const between = tokens.slice(dash + 1, number);
  const before = tokens[dash - 1];
  if (dash > number || !isOnly || between.some(({ kind }) => kind !== 'sign')) return false;
  if (before === undefined || before.kind === 'sign' || before.text === ':') return true;
  return before.kind === 'word' && !tokens[dash]?.glued && tokens[dash + 1]?.glued === true;
};
