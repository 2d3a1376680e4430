import { exactDecimal } from './exact-decimal.ts';
import { minorDigits } from './minor-digits.ts';
import type { Rate } from './rate.ts';
import type { Unit } from './unit.ts';
import { unitName } from './unit-name.ts';

/** A rate as a line for a reader of `locale` (BCP 47), "1 USD = 112,840 toman": two decimals, or four figures where that says more. */
export const formatRate = (rate: Rate, locale: string, unit: Unit | null = null): string => {
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    maximumSignificantDigits: 4,
    roundingPriority: 'morePrecision',
  });
  const named = unit?.currency === rate.to ? unit : null;
  const price = exactDecimal(rate.value, rate.scale + (named ? beyondMajor(named) : 0));
  const name = named ? unitName(named, locale) : rate.to;
  return `${number.format(1)} ${rate.from} = ${number.format(price)} ${name}`;
};

/** How many decimal places a unit is above its currency's major unit: one for toman. */
const beyondMajor = ({ minor, currency }: Unit): number =>
  String(minor).length - 1 - (minorDigits(currency) ?? 0);
