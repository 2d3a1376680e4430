import type { Locale } from './locales.ts';

/** Parts per million as a percentage in the reader's digits, never rounded: 26,000 is "2.6%". */
export const formatPercent = (partsPerMillion: number, locale: Locale): string =>
  new Intl.NumberFormat(locale.intl, { style: 'percent', maximumFractionDigits: 4 }).format(
    partsPerMillion / 1_000_000,
  );
