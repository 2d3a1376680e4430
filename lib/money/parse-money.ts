import { pointCurrencies } from './currency-symbols.ts';
import { isFree } from './free-words.ts';
import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import { currencyOf } from './money-currency.ts';
import { polarity, shapeProblem } from './money-shape.ts';
import { plainMoneyText, withoutAsides } from './money-text.ts';
import { type MoneyToken, moneyTokens } from './money-tokens.ts';
import { safeInteger } from './safe-integer.ts';
import { writtenNumber } from './written-number.ts';

/** An amount that was read, or why none was: there is none, it can be read in two ways, its currency is not known, or there are several. */
export type ParsedMoney =
  | { ok: true; money: Money }
  | { ok: false; reason: 'no-amount' | 'ambiguous' | 'no-currency' | 'several' };

/** What is known from around a text: the currency that an ambiguous or missing symbol means, and the decimal sign of the page. */
export type MoneyHint = { readonly currency: string | null; readonly decimal: '.' | ',' | null };

const mostLooked = 2000;
const longestPrice = 200;

/** Reads one amount of money out of a text that a store shows. It refuses rather than guesses, never throws, and answers a text of any length at once. */
export const parseMoney = (text: string, hint: MoneyHint): ParsedMoney => {
  if (text.length > mostLooked) return refuse('several');
  if (/[\u202d\u202e]|\d[\p{No}\p{Nl}]/u.test(text)) return refuse('ambiguous');
  const plain = plainMoneyText(text);
  if (plain.length > longestPrice) return refuse('several');
  const currency = isCurrency(hint.currency) ? hint.currency : null;
  if (isFree(plain)) return currency ? answer(0n, currency) : refuse('no-currency');
  return readTokens(moneyTokens(withoutAsides(plain)), { ...hint, currency });
};

const isCurrency = (code: string | null): boolean =>
  code === 'IRT' || (code !== null && minorDigits(code) !== undefined);

const refuse = (reason: Exclude<ParsedMoney, { ok: true }>['reason']): ParsedMoney => ({
  ok: false,
  reason,
});

const readTokens = (tokens: readonly MoneyToken[], hint: MoneyHint): ParsedMoney => {
  const problem = shapeProblem(tokens);
  if (problem) return refuse(problem);
  const currency = currencyOf(tokens, hint.currency);
  if (currency === 'several') return refuse('several');
  if (currency === null) return refuse('no-currency');
  return readAmount(tokens, currency, hint.decimal);
};

const readAmount = (
  tokens: readonly MoneyToken[],
  currency: string,
  decimal: MoneyHint['decimal'],
): ParsedMoney => {
  const cents = tokens.some(({ text }) => text === '¢');
  const digits = currency === 'IRT' ? 0 : (minorDigits(currency) ?? 0);
  const writing = { digits: cents ? 0 : digits, decimal, pointed: pointCurrencies.has(currency) };
  const [amount, ...others] = numbersOf(tokens).map(({ text }) => writtenNumber(text, writing));
  if (others.some((other) => other !== amount) || !areBacked(tokens)) return refuse('several');
  const sign = polarity(tokens);
  if (amount === undefined || amount === null || sign === null || (cents && digits !== 2))
    return refuse('ambiguous');
  return answer(amount * sign, currency);
};

const numbersOf = (tokens: readonly MoneyToken[]) => tokens.filter(({ kind }) => kind === 'number');

/** Whether a number that is there twice is a price each time: `2 for $2` is not. */
const areBacked = (tokens: readonly MoneyToken[]): boolean => {
  const numbers = numbersOf(tokens);
  const signs = tokens.filter(({ kind }) => kind === 'sign');
  return signs.length >= numbers.length || numbers.length === 1 || numbers.every(isPunctuated);
};

const isPunctuated = ({ text }: MoneyToken): boolean => /\D/.test(text);

const answer = (amount: bigint, currency: string): ParsedMoney => {
  const toman = currency === 'IRT';
  const minor = safeInteger(toman ? amount * 1000n : amount);
  return minor === null
    ? refuse('ambiguous')
    : { ok: true, money: { minor, currency: toman ? 'IRR' : currency } };
};
