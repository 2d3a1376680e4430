import { currencySign } from './currency-symbols.ts';
import { type Meant, meantCurrency } from './meant-currency.ts';
import type { MoneyContext, Parsed } from './parse.ts';
import { answered, habitsOf, readingsOf } from './readings.ts';
import type { Writing } from './written-number.ts';

const pattern =
  /^([^\d\s.,'()¢%-]{0,4})[ \u00a0\u202f]?(\d{1,3}(?:([., \u00a0\u202f])\d{3}(?!\d))*(?:[.,]\d\d?)?|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d\d?)?|\d{4,15}(?:[.,]\d\d?)?)[ \u00a0\u202f]?([^\d\s.,'()¢%-]{0,4})$/;

/** A text that is one number with a sign or two and nothing else, as most prices are; `null` for any other, which takes a closer look. */
export const simplePrice = (text: string, context: MoneyContext): Parsed | null => {
  const match = pattern.exec(latin(text));
  if (match === null) return null;
  const [, ahead = '', number = '', separator, behind = ''] = match;
  const signs = meaningOf(ahead, behind, context);
  if (signs === null) return null;
  const plain = separator !== undefined && separator > ' ' ? number.replace(/\s/g, ' ') : number;
  return answered(readingsOf(plain, signs.habits), signs.meant);
};

const eastern = /[٠-٩۰-۹]/;
const easternOrUnseen = /[٠-٩۰-۹٫٬\u061c\u200b-\u200f\u2066-\u2069]/g;

/** A text in Arabic or Persian digits as it is written in Latin ones; one that has both takes a closer look. */
const latin = (text: string): string =>
  eastern.test(text) && !/\d/.test(text) ? text.replace(easternOrUnseen, latinSign) : text;

const latinSign = (sign: string): string => {
  if (sign === '٫') return '.';
  if (sign === '٬') return ',';
  const code = sign.charCodeAt(0);
  return code < 0x660 || code > 0x6f9 ? '' : String(code & 0xf);
};

/** What a pair of signs means on a page: worked out once for all of its prices. */
type Meaning = { readonly meant: Meant; readonly habits: readonly Writing[] };

const known = new WeakMap<MoneyContext, Map<string, Meaning | null>>();

const meaningOf = (ahead: string, behind: string, context: MoneyContext): Meaning | null => {
  const meanings = known.get(context) ?? new Map<string, Meaning | null>();
  const key = behind === '' ? ahead : `${ahead} ${behind}`;
  const found = meanings.get(key);
  if (found !== undefined) return found;
  const meaning = makeMeaning([ahead, behind].flatMap(narrowed), context);
  known.set(context, meanings.size < 1000 ? meanings.set(key, meaning) : new Map());
  return meaning;
};

/** A sign in its usual width, `¥` for `￥`; none for no text. */
const narrowed = (sign: string): string[] =>
  sign === '' ? [] : [sign.replace(/[\uffe0-\uffe6]/g, (wide) => wide.normalize('NFKC'))];

/** Letters that are also a part of the number: thousands, lakhs, pence. */
const isPart = (sign: string): boolean => /^[KLp]$/.test(sign);

const makeMeaning = (signs: readonly string[], context: MoneyContext): Meaning | null => {
  if (signs.some(isPart) || !signs.every((sign) => currencySign(sign))) return null;
  const meant = meantCurrency(signs, signs, context);
  if (meant?.length === 0 && signs.length > 1) return null;
  return { meant, habits: habitsOf(meant, context.decimal) };
};
