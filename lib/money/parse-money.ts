import { type AmountRun, amountRuns } from './amount-runs.ts';
import { pointCurrencies } from './currency-symbols.ts';
import { isFree } from './free-words.ts';
import { meantCurrency } from './meant-currency.ts';
import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import { plainMoneyText } from './money-text.ts';
import { type MoneyToken, moneyTokens } from './money-tokens.ts';
import { isWholeBracket, notAnAmount } from './not-an-amount.ts';
import { safeInteger } from './safe-integer.ts';
import { unknownCurrency } from './unknown-currency.ts';
import { writtenNumber } from './written-number.ts';

/** An amount that was read, or why none was: there is none, it can be read in two ways, its currency is not known, or there are several. */
export type ParsedMoney =
  | { ok: true; money: Money }
  | { ok: false; reason: 'no-amount' | 'ambiguous' | 'no-currency' | 'several' };

/** What is known from around a text: the currency that an ambiguous or missing symbol means, and the decimal sign of the page. */
export type MoneyHint = { readonly currency: string | null; readonly decimal: '.' | ',' | null };

/** Most characters that are looked at, of a page's indented markup and of the text in it: a longer one is no price with its label. */
const mostLooked = 2000;
const longestPrice = 200;

/** Overrides show digits in another order than they stand; raised, struck and unknown digits aren't what they seem. */
const misleading = /[\u202d\u202e]|\d\p{M}|\d[\p{No}\p{Nl}]/u;

/** Reads one amount of money out of a text that a store shows. It refuses rather than guesses, never throws, and answers a text of any length at once. */
export const parseMoney = (text: string, hint: MoneyHint): ParsedMoney => {
  if (text.length > mostLooked) return refuse('several');
  if (misleading.test(text)) return refuse('ambiguous');
  const plain = plainMoneyText(text);
  if (plain.length > longestPrice) return refuse('several');
  const currency = isCurrency(hint.currency) ? hint.currency : null;
  if (isFree(plain)) return currency === null ? refuse('no-currency') : answer(0n, currency);
  return readTokens(moneyTokens(plain), { ...hint, currency });
};

const isCurrency = (code: string | null): boolean =>
  code === 'IRT' || (code !== null && minorDigits(code) !== undefined);

const refuse = (reason: Exclude<ParsedMoney, { ok: true }>['reason']): ParsedMoney => ({
  ok: false,
  reason,
});

const readTokens = (tokens: readonly MoneyToken[], hint: MoneyHint): ParsedMoney => {
  const runs = amountRuns(tokens);
  if (runs.length === 0) return refuse('no-amount');
  const problem = notAnAmount(tokens, runs);
  if (problem) return refuse(problem);
  const currency = currencyOf(tokens, runs, hint.currency);
  if (currency === 'several') return refuse('several');
  if (currency === null) return refuse('no-currency');
  return readRuns(runs, { currency, decimal: hint.decimal, owed: isWholeBracket(tokens, runs) });
};

const currencyOf = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
  hint: string | null,
): string | 'several' | null => {
  const signs = runs.flatMap((run) => run.signs);
  const all = tokens.filter(({ kind }) => kind === 'sign').map(({ text }) => text);
  if (unknownCurrency(tokens, runs)) return runs.length > 1 ? 'several' : null;
  return meantCurrency(signs, all, hint);
};

type Reading = {
  readonly currency: string;
  readonly decimal: MoneyHint['decimal'];
  readonly owed: boolean;
};

const readRuns = (runs: readonly AmountRun[], reading: Reading): ParsedMoney => {
  const [minor = null, another] = new Set(runs.map((run) => minorUnits(run, reading)));
  if (another !== undefined || !areBacked(runs)) return refuse('several');
  if (minor === null) return refuse('ambiguous');
  return answer(reading.owed ? -minor : minor, reading.currency);
};

/** Whether a number that is there twice is a price each time: `2 for $2` is not. */
const areBacked = (runs: readonly AmountRun[]): boolean =>
  runs.length === 1 ||
  runs.every(({ signs, number }) => signs.length > 0 || /\D/.test(number.text));

const minorUnits = (run: AmountRun, { currency, decimal }: Reading): bigint | null => {
  const digits = currency === 'IRT' ? 0 : (minorDigits(currency) ?? 0);
  const cents = run.signs.includes('¢') ? 2 : 0;
  if (digits < cents) return null;
  const pointed = pointCurrencies.has(currency);
  const minor = writtenNumber(run.number.text, { digits: digits - cents, decimal, pointed });
  return minor !== null && run.lead.some(({ text }) => text === '-') ? -minor : minor;
};

const answer = (amount: bigint, currency: string): ParsedMoney => {
  const toman = currency === 'IRT';
  const minor = safeInteger(toman ? amount * 1000n : amount);
  return minor === null
    ? refuse('ambiguous')
    : { ok: true, money: { minor, currency: toman ? 'IRR' : currency } };
};
