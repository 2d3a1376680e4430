import { minorDigits } from './minor-digits.ts';
import type { Money } from './money.ts';
import type { Unit } from './unit.ts';

/** The names of display units by language; English stands in for a language that is not here. */
const unitNames: Record<string, Record<string, string>> = {
  IRT: { en: 'toman', fa: 'تومان' },
};

/**
 * An amount as a reader of `locale` (BCP 47) writes it, exact to the minor unit: "$1,234.56", "۲۷٬۴۵۰٬۰۰۰ تومان". With `unit` an amount in that unit's
 * currency is counted in it; decimals that the currency has only in theory (rial, toman) are shown only when they are not zero.
 */
export const formatMoney = (
  money: Money,
  locale: string,
  { unit = null }: { readonly unit?: Unit | null } = {},
): string => {
  if (unit?.currency === money.currency) {
    const name = unitNames[unit.code];
    const number = plain(locale).format(decimal(money.minor, digitsOf(unit.minor)));
    return `${number} ${name?.[locale.split('-')[0] ?? ''] ?? name?.['en'] ?? unit.code}`;
  }
  return inCurrency(money, locale);
};

const inCurrency = ({ minor, currency }: Money, locale: string): string => {
  const digits = minorDigits(currency) ?? 2;
  const whole = currency === 'IRR' && minor % 100 === 0;
  return currencyFormat(locale, currency, whole ? 0 : digits).format(decimal(minor, digits));
};

/** An exact decimal that Intl takes as it is: no floating point between the minor units and the page. */
const decimal = (minor: number, digits: number): Intl.StringNumericLiteral => {
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const split = text.length - digits;
  const sign = minor < 0 ? '-' : '';
  return `${sign}${text.slice(0, split)}.${text.slice(split) || '0'}` as Intl.StringNumericLiteral;
};

const digitsOf = (minor: number): number => String(minor).length - 1;

const formats = new Map<string, Intl.NumberFormat>();

const cached = (key: string, make: () => Intl.NumberFormat): Intl.NumberFormat => {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
};

const plain = (locale: string) =>
  cached(locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }));

const currencyFormat = (locale: string, currency: string, digits: number) =>
  cached(
    `${locale} ${currency} ${digits}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
