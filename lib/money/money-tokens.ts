import { currencySign, currencySigns } from './currency-symbols.ts';

/** A piece of a price: its number, a currency's sign or code, another word, or a mark. `glued` when no space stands before it. */
export type MoneyToken = {
  readonly kind: 'number' | 'sign' | 'word' | 'mark';
  readonly text: string;
  readonly glued: boolean;
};

const literal = (sign: string): string => sign.replace(/[$./]/g, '\\$&');

/** Scripts without spaces between words, where a sign may touch any letter. */
const unspaced = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]/u;

/** A sign that is a whole word is found as one; the others need a place in the pattern. */
const isWord = (sign: string): boolean => /^[\p{L}\p{M}]+$/u.test(sign) && !unspaced.test(sign);
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
  const longestFirst = [...currencySigns().keys()]
    .filter((sign) => !isWord(sign))
    .sort((a, b) => b.length - a.length);
  const signs = [
    ...alternatives(longestFirst.filter(isCompound)),
    ...alternatives(longestFirst.filter((sign) => !isCompound(sign))),
  ];
  return new RegExp(
    `((?<![\\d.,])[.,]\\d{1,2}(?![\\d.,])|\\d+(?:[.,']\\d+| \\d{3}(?!\\d))*)|(${signs.join('|')})|(\\p{L}(?:(?!(?<=\\p{Ll})\\p{Lu})[\\p{L}\\p{M}])*)(\\.?)|\\S`,
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
  [...plain.matchAll(pieces())].flatMap(
    ({ 0: text, 1: number, 2: sign, 3: word, 4: dot, index }) => {
      const glued = index > 0 && /\S/.test(plain[index - 1] ?? '');
      if (number !== undefined) return { kind: 'number', text, glued };
      if (sign !== undefined) return { kind: 'sign', text: unstopped(sign), glued };
      return word === undefined
        ? { kind: 'mark', text, glued }
        : wordTokens(word, dot === '.', glued);
    },
  );

const unstopped = (sign: string): string =>
  sign.replace(/(?<=\p{L})\.$/u, (dot) => (currencySign(sign) !== undefined ? dot : ''));

/** A word that is a sign takes the stop of its abbreviation along. */
const wordTokens = (text: string, stopped: boolean, glued: boolean): MoneyToken[] => {
  if (currencySign(text) !== undefined) return [{ kind: 'sign', text, glued }];
  const word: MoneyToken = { kind: 'word', text, glued };
  return stopped ? [word, { kind: 'mark', text: '.', glued: true }] : [word];
};
