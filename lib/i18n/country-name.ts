import type { Locale } from './locales.ts';

/** The name of an ISO 3166-1 alpha-2 code in the reader's language; the code itself when Intl does not know it. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locale.intl, { type: 'region' }).of(code) ?? code;
