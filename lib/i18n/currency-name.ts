import type { Locale } from './locales.ts';

/** The name of an ISO 4217 code in the reader's language; the code itself when Intl does not know it. */
export const currencyName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locale.intl, { type: 'currency' }).of(code) ?? code;
