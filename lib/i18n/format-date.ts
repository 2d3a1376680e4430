import type { Locale } from './locales.ts';

/** The day of a moment (RFC 3339) in the reader's calendar (Jalali for Persian) and an IANA time zone: "23 Nov 2026", "۲ آذر ۱۴۰۵". */
export const formatDate = (at: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale.intl, {
    day: 'numeric',
    month: locale.language === 'fa' ? 'long' : 'short',
    year: 'numeric',
    timeZone,
  }).format(new Date(at));
