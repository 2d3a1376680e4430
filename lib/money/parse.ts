import { type AmountRun, amountRuns } from './amount-runs.ts';
import { type Decimal, isSameNumber, negated } from './decimal.ts';
import { isFree } from './free-words.ts';
import { hundredths } from './hundredths.ts';
import { isWholeBracket } from './loose-ends.ts';
import { type Meant, meantCurrency } from './meant-currency.ts';
import { plainMoneyText } from './money-text.ts';
import { type MoneyToken, moneyTokens } from './money-tokens.ts';
import { nowPrice } from './now-price.ts';
import { answered, habitsOf, readingsOf } from './readings.ts';
import { reducedPrice } from './reduced-price.ts';
import { simplePrice } from './simple-price.ts';
import { isCounted, isUnknownCurrency } from './unknown-currency.ts';
import { type NoPrice, rangeOrSeveral, whyNoPrice } from './why-no-price.ts';
import type { Writing } from './written-number.ts';

/**
 * What is known from around a text: `evidence`, signs and codes seen near it or true of the page, most trusted first; `home`, the currency at home where its
 * language is, which tells shared signs apart but gives a bare number none; and the page's decimal sign.
 */
export type MoneyContext = {
  readonly evidence: readonly string[];
  readonly home: string | null;
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
export const parse = (text: string, context: MoneyContext): Parsed =>
  simplePrice(text, context) ?? parseClosely(text, context);

const parseClosely = (text: string, context: MoneyContext): Parsed => {
  if (text.length > mostLooked) return none('too-long');
  if (misleading.test(text)) return none('misleading');
  const plain = plainMoneyText(text);
  if (plain.length > longestPrice) return none('too-long');
  if (isFree(plain)) return answered([{ digits: 0n, scale: 0 }], meantCurrency([], [], context));
  if (dated.test(plain)) return none('date');
  const tokens = moneyTokens(plain);
  const runs = amountRuns(tokens);
  if (runs.length === 0) return none(/\d.*[%٪]|%\s*\d/.test(text) ? 'percentage' : 'no-number');
  return readRuns(tokens, runs, context);
};

const none = (reason: NoPrice): Parsed => ({ status: 'none', reason });

const readRuns = (
  tokens: readonly MoneyToken[],
  written: readonly AmountRun[],
  context: MoneyContext,
): Parsed => {
  const reduced = reducedPrice(written);
  const all = reduced ? [reduced] : written;
  const reason = whyNoPrice(tokens, all);
  if (reason) return none(reason);
  const now = nowPrice(all);
  const runs = now ? [now] : all;
  const isUnknown = isUnknownCurrency(tokens, runs);
  if (!isUnknown && runs.some(isCounted))
    return none(runs.length > 1 ? rangeOrSeveral(tokens, runs) : 'count');
  const meant = isUnknown ? [] : meantByRuns(tokens, runs, context);
  const readings = sharedReadings(runs, meant, habitsOf(meant, context.decimal));
  if (runs.length > 1 && (readings.length === 0 || meant?.length === 0 || !runs.every(isBacked)))
    return none(rangeOrSeveral(tokens, runs));
  return answered(isWholeBracket(tokens, runs) ? readings.map(negated) : readings, meant);
};

const meantByRuns = (
  tokens: readonly MoneyToken[],
  runs: readonly AmountRun[],
  context: MoneyContext,
): Meant => {
  const beside = runs.flatMap(({ signs }) => signs);
  const everywhere = tokens.filter(({ kind }) => kind === 'sign').map(({ text }) => text);
  return meantCurrency(beside, everywhere, context);
};

/** Whether a number that is there twice is a price each time: `2 for $2` is not. */
const isBacked = ({ signs, number }: AmountRun): boolean =>
  signs.length > 0 || /\D/.test(number.text);

/** The numbers that every run of the text can be. */
const sharedReadings = (
  runs: readonly AmountRun[],
  meant: Meant,
  habits: readonly Writing[],
): Decimal[] =>
  runs
    .map((run) => signedReadings(run, meant, habits))
    .reduce((left, right) => left.filter((one) => right.some((two) => isSameNumber(one, two))));

const signedReadings = (run: AmountRun, meant: Meant, habits: readonly Writing[]): Decimal[] => {
  const places = hundredths(run, meant);
  if (places === null) return [];
  const minus = run.lead.some(({ text }) => text === '-');
  return readingsOf(run.number.text, habits).map(({ digits, scale }) => ({
    digits: minus ? -digits : digits,
    scale: scale + places,
  }));
};
