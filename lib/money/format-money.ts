import { exactDecimal } from './exact-decimal.ts';
import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import type { Unit } from './unit.ts';
import { unitName } from './unit-name.ts';

/**
 * An amount as a reader of `locale` (BCP 47) writes it, exact to the minor unit: "$1,234.56", "۲۷٬۴۵۰٬۰۰۰ تومان". With `unit` an amount in that unit's
 * currency is counted in it; decimals that the currency has only in theory (rial, toman) are shown only when they are not zero.
 */
export const formatMoney = (
  money: Money,
  locale: string,
  { unit = null }: { readonly unit?: Unit | null } = {},
): string =>
  unit?.currency === money.currency ? inUnit(money.minor, unit, locale) : inCurrency(money, locale);

const inUnit = (minor: number, unit: Unit, locale: string): string => {
  const digits = String(unit.minor).length - 1;
  return `${plain(locale).format(exactDecimal(minor, digits))} ${unitName(unit, locale)}`;
};

const inCurrency = ({ minor, currency }: Money, locale: string): string => {
  const digits = minorDigits(currency) ?? 2;
  const shown = currency === 'IRR' && minor % 100 === 0 ? 0 : digits;
  const amount = exactDecimal(minor, digits);
  if (currency !== 'USD' || isAmerican(locale))
    return currencyFormat(locale, currency, shown).format(amount);
  return currencyFormat(locale, currency, shown)
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'currency' && value === '$' ? 'US$' : value))
    .join('');
};

/** Where a bare `$` is certainly the US dollar; elsewhere it could be mistaken for the dollar or peso of the store. */
const isAmerican = (locale: string): boolean => new Intl.Locale(locale).maximize().region === 'US';

const formats = new Map<string, Intl.NumberFormat>();

const cached = (
  locale: string,
  key: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat => {
  const name = `${locale} ${key}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(locale, options);
  formats.set(name, format);
  return format;
};

const plain = (locale: string) => cached(locale, '', { maximumFractionDigits: 4 });

const currencyFormat = (locale: string, currency: string, digits: number) =>
  cached(locale, `${currency} ${digits}`, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
