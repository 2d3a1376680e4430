import type { Locale } from './locales.ts';

/** The time of day of a moment (RFC 3339) in an IANA time zone, to the minute: "09:15", "۰۹:۱۵". */
export const formatTime = (at: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale.intl, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(at));
