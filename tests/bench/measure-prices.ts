import { parseMoney } from '../../lib/money/parse-money.ts';
import { type Result, resultOf } from './result.ts';

const habits = [
  ['en-US', 'USD'],
  ['en-GB', 'GBP'],
  ['de-DE', 'EUR'],
  ['fr-FR', 'EUR'],
  ['sv-SE', 'SEK'],
  ['ja-JP', 'JPY'],
  ['pt-BR', 'BRL'],
  ['en-IN', 'INR'],
  ['pl-PL', 'PLN'],
  ['tr-TR', 'TRY'],
  ['en-AE', 'AED'],
  ['fa-IR', 'IRR'],
] as const;

const amounts = [1, 12.5, 99.99, 1234.5, 98_765.43, 1_234_567];

const prices = habits.flatMap(([locale, currency]) => {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return amounts.map((amount) => ({ amount, format, currency, text: format.format(amount) }));
});

/** Enough that the engine has done with compiling after the first round, which is not counted. */
const repeats = 300;

const timed = (work: () => void): number => {
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn++) work();
  return performance.now() - start;
};

const parseAll = (): void => {
  for (const { text, currency } of prices) parseMoney(text, { currency, decimal: null });
};

const formatAll = (): void => {
  for (const { format, amount } of prices) format.format(amount);
};

const perSecond = (ms: number): string =>
  `${Math.round((prices.length * repeats) / ms)} thousand a second`;

/** How many prices in twelve styles are read a second, against how many of the same amounts Intl writes. */
export const measurePrices = (rounds: number): Result => {
  const done = Array.from({ length: rounds + 1 }, () => ({
    parse: timed(parseAll),
    format: timed(formatAll),
  })).slice(1);
  const [last = { parse: 1, format: 1 }] = done.slice(-1);
  return resultOf(
    {
      what: 'price strings read a second',
      against: 'Intl.NumberFormat.format of the same amounts',
      goal: { bound: 'least', ratio: 0.5 },
      note: `${perSecond(last.parse)} to ${perSecond(last.format)}`,
    },
    done.map(({ parse, format }) => format / parse),
  );
};
