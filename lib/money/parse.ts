import { type AmountRun, amountRuns } from './amount-runs.ts';
import { isPointed } from './currency-symbols.ts';
import { type Decimal, isSameNumber, negated } from './decimal.ts';
import { isFree } from './free-words.ts';
import { type Meant, meantCurrency } from './meant-currency.ts';
import { minorDigits } from './minor-digits.ts';
import { plainMoneyText } from './money-text.ts';
import { type MoneyToken, moneyTokens } from './money-tokens.ts';
import { nowPrice } from './now-price.ts';
import { simplePrice } from './simple-price.ts';
import { isCounted, isUnknownCurrency } from './unknown-currency.ts';
import { isWholeBracket, type NoPrice, rangeOrSeveral, whyNoPrice } from './why-no-price.ts';
import { type Writing, writtenNumber } from './written-number.ts';

/** What is known from around a text: `evidence`, signs and codes seen near it or true of the page, most trusted first, and the page's decimal sign. */
export type MoneyContext = {
  readonly evidence: readonly string[];
  readonly decimal: '.' | ',' | null;
};

/**
 * What a text says: a price in major units, exact as it is written, its currency an ISO 4217 code (`IRT` for toman) or `null` when nothing names one; or what
 * it can mean, its readings and currencies, when that is not one of each (no currency at all: one that isn't known here); or why it is no price.
 */
export type Parsed =
  | { readonly status: 'price'; readonly amount: Decimal; readonly currency: string | null }
  | {
      readonly status: 'ambiguous';
      readonly readings: readonly Decimal[];
      readonly currencies: readonly string[];
    }
  | { readonly status: 'none'; readonly reason: NoPrice };

/** Most characters that are looked at, of a page's indented markup and of the text in it: a longer one is no price with its label. */
const mostLooked = 2000;
const longestPrice = 200;

/** Overrides show digits in another order than they stand; raised, struck and unknown digits aren't what they seem. */
const misleading = /[\u202d\u202e]|\d\p{M}|\d[\p{No}\p{Nl}]/u;

/** Dates and times of day. */
const dated =
  /(?<![\d.,])(?:\d{1,4}([-./])\d{1,2}\1\d{1,4}(?![\d.,]*\d)|\d{1,2}:\d\d(?!\d))|\d年|\d ?月 ?\d+ ?日/;

/** Reads the one price of a text that a page shows. It says so rather than guess, never throws, and answers a text of any length at once. */
export const parse = (text: string, context: MoneyContext): Parsed => {
  const simple = simplePrice(text);
  if (simple) return read(simple, context);
  if (text.length > mostLooked) return none('too-long');
  if (misleading.test(text)) return none('misleading');
  const plain = plainMoneyText(text);
  if (plain.length > longestPrice) return none('too-long');
  if (isFree(plain))
    return priced({ digits: 0n, scale: 0 }, meantCurrency([], [], context.evidence));
  if (dated.test(plain)) return none('date');
  const tokens = moneyTokens(plain);
  const runs = amountRuns(tokens);
  if (runs.length === 0) return none(/\d.*[%٪]|%\s*\d/.test(text) ? 'percentage' : 'no-number');
  return readRuns(tokens, runs, context);
};

const none = (reason: NoPrice): Parsed => ({ status: 'none', reason });

const readRuns = (
  tokens: readonly MoneyToken[],
  all: readonly AmountRun[],
  context: MoneyContext,
): Parsed => {
  const reason = whyNoPrice(tokens, all);
  if (reason) return none(reason);
  const now = nowPrice(all);
  const runs = now ? [now] : all;
  if (isUnknownCurrency(tokens, runs)) return unknown(runs, context);
  if (runs.some(isCounted)) return none(runs.length > 1 ? 'several' : 'count');
  const elsewhere = tokens.filter(({ kind }) => kind === 'sign').map(({ text }) => text);
  const parsed = read({ runs, elsewhere, owed: isWholeBracket(tokens, runs) }, context);
  return parsed.status === 'none' && parsed.reason === 'several'
    ? none(rangeOrSeveral(tokens, runs))
    : parsed;
};

const unknown = (runs: readonly AmountRun[], context: MoneyContext): Parsed => {
  const [run] = runs;
  if (!run || runs.length > 1) return none('several');
  return { status: 'ambiguous', readings: numbers(run, null, context), currencies: [] };
};

type Price = {
  readonly runs: readonly AmountRun[];
  readonly elsewhere: readonly string[];
  readonly owed: boolean;
};

const read = ({ runs, elsewhere, owed }: Price, context: MoneyContext): Parsed => {
  const meant = meantCurrency(
    runs.flatMap(({ signs }) => signs),
    elsewhere,
    context.evidence,
  );
  if (meant?.length === 0 && elsewhere.length > 1) return none('several');
  const [amount, ...others] = sharedReadings(runs, meant, context);
  if (!areBacked(runs)) return none('several');
  if (!amount) return none(runs.length > 1 ? 'several' : 'unclear');
  const readings = [amount, ...others].map((reading) => (owed ? negated(reading) : reading));
  return others.length > 0
    ? { status: 'ambiguous', readings, currencies: meant ?? [] }
    : priced(readings[0] ?? amount, meant);
};

const priced = (amount: Decimal, meant: Meant): Parsed => {
  const [currency = null, ...others] = meant ?? [];
  return meant !== null && (currency === null || others.length > 0)
    ? { status: 'ambiguous', readings: [amount], currencies: meant }
    : { status: 'price', amount, currency };
};

/** Whether a number that is there twice is a price each time: `2 for $2` is not. */
const areBacked = (runs: readonly AmountRun[]): boolean =>
  runs.length === 1 ||
  runs.every(({ signs, number }) => signs.length > 0 || /\D/.test(number.text));

/** The numbers that every run of the text can be. */
const sharedReadings = (
  runs: readonly AmountRun[],
  meant: Meant,
  context: MoneyContext,
): Decimal[] =>
  runs
    .map((run) => numbers(run, meant, context))
    .reduce((left, right) => left.filter((one) => right.some((other) => isSameNumber(one, other))));

/** What a run's number can mean in any of these currencies. */
const numbers = (run: AmountRun, meant: Meant, { decimal }: MoneyContext): Decimal[] => {
  const readings = writings(meant).flatMap((habit) =>
    writtenNumber(run.number.text, { ...habit, decimal }),
  );
  if (run.lead.some(({ text }) => text === '¢')) return [];
  const cents = run.signs.includes('¢') ? 2 : 0;
  const minus = run.lead.some(({ text }) => text === '-');
  return readings
    .filter((one, at) => readings.findIndex((other) => isSameNumber(one, other)) === at)
    .map(({ digits, scale }) => ({ digits: minus ? -digits : digits, scale: scale + cents }));
};

type Habit = Omit<Writing, 'decimal'>;

/** The different habits in which these currencies are written; many share one. */
const writings = (meant: Meant): readonly Habit[] => {
  const [first, ...others] = meant ?? [];
  if (first === undefined) return [{ digits: null, pointed: false }];
  if (others.length === 0) return [habit(first)];
  const habits = [first, ...others].map(habit);
  return habits.filter((one, at) => habits.findIndex((other) => isAlike(one, other)) === at);
};

const habit = (currency: string): Habit => ({
  digits: minorDigits(currency) ?? (currency === 'IRT' ? 0 : 2),
  pointed: isPointed(currency),
});

const isAlike = (one: Habit, other: Habit): boolean =>
  one.digits === other.digits && one.pointed === other.pointed;
