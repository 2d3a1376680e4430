import { type AmountRun, amountRuns } from './amount-runs.ts';
import { pointCurrencies } from './currency-symbols.ts';
import { mentionsFree, saysFree } from './free-words.ts';
import { meantCurrency } from './meant-currency.ts';
import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import { plainMoneyText } from './money-text.ts';
import { type MoneyToken, moneyTokens } from './money-tokens.ts';
import { isWholeBracket, notAnAmount } from './not-an-amount.ts';
import { type Writing, writtenNumber } from './written-number.ts';

/** An amount that was read, or why none was: there is none, it can be read in two ways, its currency is not known, or there are several. */
export type ParsedMoney =
  | { ok: true; money: Money }
  | { ok: false; reason: 'no-amount' | 'ambiguous' | 'no-currency' | 'several' };

/** What is known from around a text: the currency that an ambiguous or missing symbol means, and the decimal sign of the page. */
export type MoneyHint = { readonly currency: string | null; readonly decimal: '.' | ',' | null };

/** A price with its label is shorter; a longer text is a sentence that happens to hold a number. */
const mostLooked = 200;

/** Bidirectional overrides show digits in another order than they stand; digits of unknown scripts, fractions and struck digits aren't what they seem. */
const misleading = /[\u202d\u202e]|[^\P{N}0-9]|\d\p{M}/u;

/** Reads one amount of money out of a text that a store shows. It refuses rather than guesses, never throws, and looks at 200 characters at most. */
export const parseMoney = (text: string, hint: MoneyHint): ParsedMoney => {
  if (text.length > mostLooked) return refuse('several');
  const plain = plainMoneyText(text);
  if (saysFree(plain)) return hint.currency ? money(0n, hint.currency) : refuse('no-currency');
  const tokens = moneyTokens(plain);
  const runs = amountRuns(tokens);
  if (runs.length === 0) return refuse('no-amount');
  if (/[\u202d\u202e]/.test(text) || misleading.test(plain)) return refuse('ambiguous');
  const trap = mentionsFree(plain) ? 'several' : notAnAmount(tokens, runs);
  if (trap) return refuse(trap);
  const read = inCurrency(tokens, runs, hint);
  return isWholeBracket(tokens, runs) ? below(read) : read;
};

const refuse = (reason: Exclude<ParsedMoney, { ok: true }>['reason']): ParsedMoney => ({
  ok: false,
  reason,
});

const below = (read: ParsedMoney): ParsedMoney =>
  read.ok && read.money.minor > 0
    ? { ok: true, money: { ...read.money, minor: -read.money.minor } }
    : read;

const inCurrency = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
  hint: MoneyHint,
): ParsedMoney => {
  const signs = runs.flatMap((run) => run.signs);
  const all = tokens.filter(({ kind }) => kind === 'sign').map(({ text }) => text);
  const currency = meantCurrency(signs, all, isUnknown(tokens, runs) ? null : hint.currency);
  if (currency === 'several') return refuse('several');
  return currency === null ? refuse('no-currency') : inOne(runs, currency, hint.decimal);
};

/** A symbol or what looks like a code of a currency that isn't known here. */
const isUnknown = (tokens: readonly MoneyToken[], runs: readonly AmountRun[]): boolean =>
  tokens.some(({ kind, text }) => kind === 'mark' && /\p{Sc}/u.test(text)) ||
  runs.some(({ before, signs }) => signs.length === 0 && /^[A-Z]{3}$/.test(before?.text ?? ''));

const inOne = (
  runs: readonly AmountRun[],
  currency: string,
  decimal: '.' | ',' | null,
): ParsedMoney => {
  const written = new Set(runs.map((run) => signed(run, writingOf(run, currency, decimal))));
  const [minor = null, another] = written;
  if (another !== undefined) return refuse('several');
  if (minor === null) return refuse('ambiguous');
  return currency === 'IRT' ? money(minor * 1000n, 'IRR') : money(minor, currency);
};

const writingOf = (run: AmountRun, currency: string, decimal: '.' | ',' | null): Writing => {
  const digits = currency === 'IRT' ? 0 : (minorDigits(currency) ?? 0);
  const cents = run.signs.includes('¢') ? 2 : 0;
  return { digits: digits - cents, decimal, pointed: pointCurrencies.has(currency) };
};

const signed = (run: AmountRun, writing: Writing): bigint | null => {
  const minor = writtenNumber(run.number.text, writing);
  if (minor === null) return null;
  return run.lead.some(({ text }) => text === '-') ? -minor : minor;
};

const money = (minor: bigint, currency: string): ParsedMoney =>
  minor <= BigInt(Number.MAX_SAFE_INTEGER) && minor >= BigInt(Number.MIN_SAFE_INTEGER)
    ? { ok: true, money: { minor: Number(minor), currency } }
    : refuse('ambiguous');
