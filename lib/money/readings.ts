import { isPointed } from './currency-symbols.ts';
import { type Decimal, isSameNumber } from './decimal.ts';
import type { Meant } from './meant-currency.ts';
import { minorDigits } from './minor-digits.ts';
import type { Parsed } from './parse.ts';
import { type Writing, writtenNumber } from './written-number.ts';

/** How the currencies that are meant are written; many share one habit. */
export const habitsOf = (meant: Meant, decimal: Writing['decimal']): readonly Writing[] => {
  const habits = (meant ?? []).map((currency) => habit(currency, decimal));
  const different = habits.filter((one, at) => habits.findIndex((two) => isAlike(one, two)) === at);
  return different.length > 0 ? different : [{ digits: null, pointed: false, decimal }];
};

/** Iraq has no coins for the thousandths of its dinar: 25,000 and 25.000 of them are 25 thousand. */
const habit = (currency: string, decimal: Writing['decimal']): Writing => ({
  digits: currency === 'IQD' ? 0 : (minorDigits(currency) ?? (currency === 'IRT' ? 0 : 2)),
  pointed: isPointed(currency),
  decimal,
});

const isAlike = (one: Writing, other: Writing): boolean =>
  one.digits === other.digits && one.pointed === other.pointed;

/** The different numbers that a written one can mean in these habits. */
export const readingsOf = (number: string, habits: readonly Writing[]): readonly Decimal[] => {
  const [first, ...others] = habits;
  if (!first || others.length === 0) return first ? writtenNumber(number, first) : [];
  const readings = habits.flatMap((writing) => writtenNumber(number, writing));
  return readings.filter((one, at) => readings.findIndex((two) => isSameNumber(one, two)) === at);
};

/** Readings and currencies as an answer: a price when there is one of each at most. */
export const answered = (readings: readonly Decimal[], meant: Meant): Parsed => {
  const [amount] = readings;
  if (!amount) return { status: 'none', reason: 'unclear' };
  if (readings.length === 1 && (meant === null || meant.length === 1))
    return { status: 'price', amount, currency: meant?.[0] ?? null };
  return { status: 'ambiguous', readings, currencies: meant ?? [] };
};
