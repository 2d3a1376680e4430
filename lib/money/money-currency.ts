import { besideNumbers, signOf } from './money-shape.ts';
import type { MoneyToken } from './money-tokens.ts';

/** The currency that the pieces of a price name, with `hint` for a sign of several currencies or none; `IRT` is toman. */
export const currencyOf = (
  tokens: readonly MoneyToken[],
  hint: string | null,
): string | 'several' | null => {
  const beside = besideNumbers(tokens);
  const signs = beside.filter(({ kind }) => kind === 'sign');
  if (tokens.some((token) => isStraySymbol(token) && !beside.includes(token))) return 'several';
  if (signs.length === 0) return isBarePrice(tokens) ? hint : null;
  if (tokens.some((_, at) => isUnknownCompound(tokens, at))) return null;
  return common(signs, hint);
};

const isStraySymbol = ({ kind, text }: MoneyToken): boolean =>
  kind === 'sign' && !/\p{L}/u.test(text);

/** The one currency that all signs agree on: `SGD$4.90` is SGD, `$5 (€4)` is several. */
const common = (signs: readonly MoneyToken[], hint: string | null): string | 'several' | null => {
  const meanings = signs.flatMap((sign) => signOf(sign) ?? []);
  const pool = meanings
    .map(({ currencies }) => currencies)
    .reduce((left, right) => left.filter((code) => right.includes(code)));
  if (pool.length === 0) return 'several';
  if (hint !== null && pool.includes(hint)) return hint;
  const sure = meanings.find((meaning) => meaning.sure)?.currencies[0];
  if (sure !== undefined && pool.includes(sure)) return sure;
  return meanings.length > 1 && pool.length === 1 ? (pool[0] ?? null) : null;
};

/** A shared sign with letters at it that are not in the table (`GY$5`, `5 $b`): a currency that isn't known here. */
const isUnknownCompound = (tokens: readonly MoneyToken[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'sign' || signOf(token)?.sure) return false;
  const prefixed = token.glued && before?.kind === 'word' && /^\p{Lu}{1,3}$/u.test(before.text);
  return prefixed || (after?.kind === 'word' && (after.glued || /^\p{Lu}{1,3}$/u.test(after.text)));
};

/** Whether a price without any sign can only be one: alone, or `Total: 12.99`. `200 Q`, `Item 42` and `KShs 12.50` are not. */
const isBarePrice = (tokens: readonly MoneyToken[]): boolean => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  const before = tokens[number - 1];
  if (words.length === 0) return true;
  if (tokens.slice(number).some(({ kind }) => kind === 'word')) return false;
  if (before?.kind === 'word' && before.text.length < 5) return false;
  return /\D/.test(tokens[number]?.text ?? '');
};
