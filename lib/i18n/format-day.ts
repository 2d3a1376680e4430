import type { Locale } from './locales.ts';

/** A day (`YYYY-MM-DD`) of about this year in the reader's calendar: "19 Apr", "۳۰ فروردین". */
export const formatDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale.intl, {
    day: 'numeric',
    month: locale.language === 'fa' ? 'long' : 'short',
    timeZone: 'UTC',
  }).format(new Date(day));
