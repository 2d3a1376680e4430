import { currencySigns } from './currency-symbols.ts';

/** A piece of a price: its number, a currency's sign or code, another word, or a mark. `glued` when no space stands before it. */
export type MoneyToken = {
  readonly kind: 'number' | 'sign' | 'word' | 'mark';
  readonly text: string;
  readonly glued: boolean;
};

const literal = (sign: string): string => sign.replace(/[$./]/g, '\\$&');

/** Scripts without spaces between words, where a sign may touch any letter. */
const unspaced = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]/u;
const startsInLetter = (sign: string): boolean => /^\p{L}/u.test(sign);
const endsInLetter = (sign: string): boolean => /\p{L}$/u.test(sign);

/** What may not stand around a sign of letters, or it is part of a word; one that starts with two capitals may follow a small letter, as in `TotalUS$5`. */
const bounds = (sign: string): string => {
  if (unspaced.test(sign)) return '#';
  const before = /^[A-Z][A-Z$£¥]/.test(sign) ? '(?<!\\p{Lu})' : '(?<!\\p{L})';
  const after = '(?![\\p{L}\\p{M}])\\.?';
  return `${startsInLetter(sign) ? before : ''}#${endsInLetter(sign) ? after : ''}`;
};

/** Whether a shorter sign is the beginning or the end of it, so that it must be looked for first: `R$` before `R`, `$U` before `$`. */
const isCompound = (sign: string): boolean => startsInLetter(sign) !== endsInLetter(sign);

/** Signs with the same bounds share them: a bound for each would take a browser tenths of a second to compile. */
const alternatives = (signs: readonly string[]): string[] =>
  [...Map.groupBy(signs, bounds)].map(([around, alike]) =>
    around.replace('#', () => `(?:${alike.map(literal).join('|')})`),
  );

const makePiece = (): RegExp => {
  const longestFirst = [...currencySigns.keys()].sort((a, b) => b.length - a.length);
  const signs = [
    ...alternatives(longestFirst.filter(isCompound)),
    ...alternatives(longestFirst.filter((sign) => !isCompound(sign))),
  ];
  return new RegExp(
    `(?<number>(?<![\\d.,])[.,]\\d{1,2}(?![\\d.,])|\\d+(?:[.,']\\d+| \\d{3}(?!\\d))*)|(?<sign>${signs.join('|')})|(?<word>\\p{L}(?:(?!(?<=\\p{Ll})\\p{Lu})[\\p{L}\\p{M}])*)|(?<mark>\\S)`,
    'gu',
  );
};

let made: RegExp | null = null;

/** Made when the first price is read: most pages of a store show none that is. */
const pieces = (): RegExp => {
  made ??= makePiece();
  return made;
};

/** The pieces of a text that is already plain (money-text.ts), in one pass. */
export const moneyTokens = (plain: string): MoneyToken[] =>
  [...plain.matchAll(pieces())].map(({ 0: text, groups, index }) => ({
    kind: kindOf(groups ?? {}),
    text: text.replace(/(?<=\p{L})\.$/u, ''),
    glued: index > 0 && /\S/.test(plain[index - 1] ?? ''),
  }));

const kindOf = (groups: Record<string, string | undefined>): MoneyToken['kind'] => {
  if (groups['number'] !== undefined) return 'number';
  if (groups['sign'] !== undefined) return 'sign';
  return groups['word'] === undefined ? 'mark' : 'word';
};
