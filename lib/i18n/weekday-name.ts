import type { Locale } from './locales.ts';

/** The name of a day of the week, 1 (Monday) to 7 (Sunday), in the reader's language. */
export const weekdayName = (day: number, locale: Locale): string =>
  // 1 January 2024 was a Monday.
  new Intl.DateTimeFormat(locale.intl, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );
