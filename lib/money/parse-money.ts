import { currencySigns } from './currency-symbols.ts';
import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';

/** An amount that was read, or why none was: there is none, it can be read in two ways, its currency is not known, or there are several. */
export type ParsedMoney =
  | { ok: true; money: Money }
  | { ok: false; reason: 'no-amount' | 'ambiguous' | 'no-currency' | 'several' };

/** What is known from around a text: the currency that an ambiguous or missing symbol means, and the decimal sign of the page. */
export type MoneyHint = { readonly currency: string | null; readonly decimal: '.' | ',' | null };

const mostLooked = 200;

/** Reads one amount of money out of a text that a store shows. It refuses rather than guesses, never throws, and takes time linear in a short prefix of the text. */
export const parseMoney = (text: string, hint: MoneyHint): ParsedMoney => {
  if (text.length > mostLooked) return refuse('several');
  if (/[\u202d\u202e]/.test(text)) return refuse('ambiguous');
  const clean = normal(text);
  if (free.test(clean)) return hint.currency ? money(0n, hint.currency) : refuse('no-currency');
  if (trap.test(clean)) return refuse('several');
  const numbers = new Set(
    [...clean.replace(counts, ' ').matchAll(number)].map(([found]) => found.replace(/ /g, '')),
  );
  const [found, another] = numbers;
  if (found === undefined) return refuse('no-amount');
  if (another !== undefined) return refuse('several');
  return withCurrency(clean, found, hint);
};

const refuse = (reason: Exclude<ParsedMoney, { ok: true }>['reason']): ParsedMoney => ({
  ok: false,
  reason,
});

const number = /\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d{1,3})?(?!\d)|\d(?:[\d.,]*\d)?/g;
const counts = /\([^()]*\d+[^()]*\p{L}[^()]*\)|\d+(?:[.,]\d+)?\s?%/gu;
const free =
  /^(free( shipping| delivery)?|gratis|kostenlos|gratuit|livraison gratuite|ücretsiz|bedava|бесплатно|مجان[اًي]+|رایگان|包邮|免费|送料無料|無料|free of charge)[.!]?$/i;
/** Instalments, prices per piece of something, ranges and starting prices are not what is paid. */
const trap =
  /\d\s?[x×]\s|\d\s?\/\s?\p{L}|\bper\b|\d[^\d.,]{0,4}\s[-–—]\s[^\d]{0,4}\d|^(from|ab|från|dès|desde|от) |\/mo\b/iu;

const normal = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff\u061c]/g, '')
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x630))
    .replace(/[۰-۹]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x6c0))
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',')
    .replace(/[−‐‑–—]\s?(?=\D{0,4}\d)/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();

const withCurrency = (clean: string, found: string, hint: MoneyHint): ParsedMoney => {
  const currency = currencyOf(clean, hint.currency);
  if (currency === 'several') return refuse('several');
  if (currency === null) return refuse('no-currency');
  const toman = currency === 'IRT';
  const digits = toman ? 0 : (minorDigits(currency) ?? 2);
  const minor = toMinor(found, digits, hint.decimal);
  if (minor === null) return refuse('ambiguous');
  const signed = /^\(.*\)$|-\s?\D{0,5}\d/.test(clean) ? -minor : minor;
  return money(toman ? signed * 1000n : signed, toman ? 'IRR' : currency);
};

const money = (minor: bigint, currency: string): ParsedMoney =>
  minor <= BigInt(Number.MAX_SAFE_INTEGER) && minor >= BigInt(Number.MIN_SAFE_INTEGER)
    ? { ok: true, money: { minor: Number(minor), currency } }
    : refuse('ambiguous');

/** The one currency that a text names: an ISO code before any symbol, a symbol with the hint's help, else the hint. */
const currencyOf = (clean: string, hint: string | null): string | 'several' | null => {
  const codes = new Set(
    [...clean.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)]
      .map(([code]) => code)
      .filter((code) => minorDigits(code) !== undefined),
  );
  if (codes.size > 1) return 'several';
  const [code] = codes;
  if (code !== undefined) return code;
  const sign = currencySigns.find(({ sign: written }) => standsIn(clean, written));
  if (!sign) return hint;
  if (sign.currencies.length === 1) return sign.currencies[0] ?? null;
  return hint !== null && sign.currencies.includes(hint) ? hint : null;
};

/** Whether a sign stands in the text, letters not inside a longer word. */
const standsIn = (clean: string, sign: string): boolean => {
  const at = clean.indexOf(sign);
  if (at < 0) return false;
  const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);
  const before = isLetter(sign[0]) && isLetter(clean[at - 1]);
  const after = isLetter(sign.at(-1)) && isLetter(clean[at + sign.length]);
  return !before && !after;
};

/** The digits of a written number as minor units; `null` when its separators can be read in two ways. */
const toMinor = (found: string, digits: number, decimal: '.' | ',' | null): bigint | null => {
  const plain = found.replace(/['’]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return units(plain, '', digits);
  const separator = plain[last];
  const whole = plain.slice(0, last);
  const tail = plain.slice(last + 1);
  const isDecimal = isDecimalSign(whole, tail, separator ?? '', digits, decimal);
  if (isDecimal === null) return null;
  return isDecimal
    ? units(whole.replace(/[.,]/g, ''), tail, digits)
    : units(plain.replace(/[.,]/g, ''), '', digits);
};

const isDecimalSign = (
  whole: string,
  tail: string,
  separator: string,
  digits: number,
  decimal: string | null,
): boolean | null => {
  const others = whole.replace(/\d/g, '');
  if (others.includes(separator))
    return /^[.,]+$/.test(others) && new Set(others).size === 1 ? false : null;
  if (others !== '') return true;
  if (tail.length !== 3) return true;
  if (decimal !== null) return decimal === separator;
  if (whole.length > 3 || whole === '0') return true;
  return digits === 3 ? null : false;
};

const units = (whole: string, fraction: string, digits: number): bigint | null => {
  const kept = fraction.replace(/0+$/, '');
  return kept.length > digits ? null : BigInt(whole + kept.padEnd(digits, '0'));
};
