import { currencySign } from '../../money/currency-symbols.ts';
import { minorDigits } from '../../money/minor-digits.ts';
import type { Money } from '../../money/money.ts';
import { parseMoney } from '../../money/parse-money.ts';

/** An amount as a page writes it: read in minor units; `'no-currency'` when only its currency is in doubt, `'unclear'` when it is a text about money that can't be told, `null` when it is no amount. */
export type PageMoney = Money | 'no-currency' | 'unclear' | null;

/** A label before its amount in one text, with a dash between them that is no sign: `Delivery – 4,90 €`. What a discount takes off is told by its label. */
const labelAndDash = /^[^\p{Nd}\p{Sc}]{2,60}?\s[-–—−]\s+/u;

/** A label before an amount that is taken off: `Savings -$29.00`, `Coupon ($5.00)`. */
const labelBeforeMinus = /^[^\p{Nd}\p{Sc}]{2,60}?[\s:](?=[-–−][\p{Sc}\p{Nd}]|\(-?\p{Sc})/u;

/** Words in brackets, beside an amount: `Standard (3-5 days) $6.95`. */
const aside = /\([^()]*\p{L}{2}[^()]*\)/gu;

/** A label with a whole number before an amount with its sign, `Tax for 10001 $6.95`, that says neither how many nor for how many. */
const numberedLabel =
  /^(?!.*\b(?:qty|quantity|buy|any)\b)[^\p{Sc}]*\p{L}{2}[^\p{Sc}.,]*(?<!\b(?:for|of|at|x|from|to|save|over|under)|[×@*/–-])\s+(?=[-–−(]?\p{Sc}\s?\p{Nd}[^\p{Sc}]*$)/iu;

/** Reads an amount, with the currency that the page is known to use (`null`: none is). */
export const pageMoney = (text: string, currency: string | null): PageMoney => {
  const parsed = parseMoney(text, { currency, decimal: null });
  if (parsed.ok) return parsed.money;
  if (parsed.reason === 'no-amount') return null;
  const twice = inTwoCurrencies(text);
  if (twice) return twice.find((one) => one.currency === currency) ?? twice[0];
  const bare = text.replace(labelAndDash, '').replace(labelBeforeMinus, '');
  if (bare !== text) return pageMoney(bare, currency);
  const plain = text.replace(aside, ' ');
  if (plain !== text && /\p{Nd}/u.test(plain)) return pageMoney(plain, currency);
  const behind = text.replace(numberedLabel, '');
  if (behind !== text) return pageMoney(behind, currency);
  return parsed.reason === 'no-currency' ? 'no-currency' : 'unclear';
};

/** Whether an amount was read. */
export const isRead = (money: PageMoney): money is Money =>
  typeof money === 'object' && money !== null;

/** `63,05 лв. (32,24 €)`: shops of a country that changes its currency say everything in both. */
const inTwoCurrencies = (text: string): readonly [Money, Money] | null => {
  const [, one, other] =
    /^([^/|()]{2,40}?)\s*(?:[/|]|\()\s*([^/|()]{2,40}?)\)?\s*$/u.exec(text) ?? [];
  const [first, second] = [one, other].map((part) =>
    parseMoney(part ?? '', { currency: null, decimal: null }),
  );
  if (!first?.ok || !second?.ok || first.money.currency === second.money.currency) return null;
  return [first.money, second.money];
};

/** Whether a word is a currency's sign, name or code. */
export const isCurrencyWord = (word: string): boolean =>
  currencySign(word) !== undefined || currencySign(word.toUpperCase()) !== undefined;

/** Whether this is an ISO 4217 code with known minor units. */
export const isCurrencyCode = (code: string): boolean =>
  /^[A-Z]{3}$/.test(code) && minorDigits(code) !== undefined;
