import type { Locale } from './locales.ts';

/** A whole number in the reader's digits and grouping. Not for money: that is lib/money/format-money.ts. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale.intl).format(value);
