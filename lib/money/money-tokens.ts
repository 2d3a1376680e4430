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

/** A sign of letters must not be part of a word; one that starts with two capitals may follow a small letter, as in `TotalUS$5`. */
const bounded = (sign: string): string => {
  if (unspaced.test(sign)) return literal(sign);
  const before = /^[A-Z][A-Z$£¥]/.test(sign) ? '(?<!\\p{Lu})' : '(?<!\\p{L})';
  const after = '(?![\\p{L}\\p{M}])\\.?';
  return (/^\p{L}/u.test(sign) ? before : '') + literal(sign) + (/\p{L}$/u.test(sign) ? after : '');
};

const signs = [...currencySigns.keys()].sort((a, b) => b.length - a.length).map(bounded);

const piece = new RegExp(
  `(?<number>(?<![\\d.,])[.,]\\d{1,2}(?![\\d.,])|\\d+(?:[.,']\\d+| \\d{3}(?!\\d))*)|(?<sign>${signs.join('|')})|(?<word>\\p{L}(?:(?!(?<=\\p{Ll})\\p{Lu})[\\p{L}\\p{M}])*)|(?<mark>\\S)`,
  'gu',
);

/** The pieces of a text that is already plain (money-text.ts), in one pass. */
export const moneyTokens = (plain: string): MoneyToken[] =>
  [...plain.matchAll(piece)].map(({ 0: text, groups, index }) => ({
    kind: kindOf(groups ?? {}),
    text: text.replace(/(?<=\p{L})\.$/u, ''),
    glued: index > 0 && /\S/.test(plain[index - 1] ?? ''),
  }));

const kindOf = (groups: Record<string, string | undefined>): MoneyToken['kind'] => {
  if (groups['number'] !== undefined) return 'number';
  if (groups['sign'] !== undefined) return 'sign';
  return groups['word'] === undefined ? 'mark' : 'word';
};
