import { isCurrencyWord } from './page-money.ts';

/** A bare number is an amount if it has cents, a dash in their place or a thousand's separator. */
export const isAmountLike = (text: string): boolean =>
  hasSign(text) || (!measured.test(text) && hasCents(text));

/** A date, or litres among other words: `Kettle 1.8L`, where the letter is no sign of a currency. */
export const isNoMoney = (text: string): boolean => {
  if (/\p{Sc}/u.test(text)) return false;
  if (/(?<!\p{Nd})\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4}(?!\p{Nd})/u.test(text)) return true;
  if (/^\p{Nd}+(?:[.,]\p{Nd})?\s?[Ll]$/u.test(text.trim())) return true;
  return (
    !isMoneyOnly(text) && litres.test(text) && signWords(text.replace(litres, ' ')).length === 0
  );
};

const litres = /\p{Nd}\s?[Ll](?![\p{L}\p{N}])/u;

/** A weight, a length or a volume; points of a club. */
const measured =
  /\p{Nd}\s?(?:pts?|points?|ポイント|포인트)(?![a-z])|\p{Nd}\s?(?:kgs?|g|lbs?|oz|km|cm|mm|m|ml|l|кг|г|см|мм|мл|л|千克|公斤|克|キロ|كجم|كغ|کیلو(?:گرم)?|ק["״]ג|กก)\.?$/iu;

const hasCents = (text: string): boolean =>
  /\p{Nd}(?:[.,٫٬'’]\p{Nd}{2,3}(?!\p{Nd})|[,:.][-–—]{1,2}\s*$)/u.test(text);

const wordPattern = /[\p{L}\p{M}$€£¥₹₽₺₴₸₩₫฿₪₱₦₼₾₡₲.'"״/]+/gu;

/** Whether a text holds a currency's sign or code. */
export const hasSign = (text: string): boolean =>
  /\p{Sc}/u.test(text) || signWords(text).length > 0;

const signWords = (text: string): string[] =>
  (text.match(wordPattern) ?? []).filter(
    (word) => /[\p{L}]/u.test(word) && isCurrencyWord(word.replace(/^[.'"]+|[.'"]+$/g, '')),
  );

/** Nothing but numbers, their separators and signs of currencies. */
export const isMoneyOnly = (text: string): boolean => {
  if (text.length > 40) return false;
  const words = (text.match(/[\p{L}\p{M}][\p{L}\p{M}.'"״]*/gu) ?? []).length;
  return words === 0 || words === signWords(text).length;
};

/** The words of an amount's own text, without the amount and its currency. */
export const wordsOf = (text: string): string => {
  const signs = new Set(signWords(text));
  return text
    .replace(wordPattern, (word) => (signs.has(word) ? ' ' : word))
    .replace(/\p{Sc}|\p{Nd}[\p{Nd}.,٫٬'’\s]*/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};
