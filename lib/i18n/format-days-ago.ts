import type { Locale } from './locales.ts';

const dayLength = 86_400_000;

/** How many days a UTC day (`YYYY-MM-DD`) lies before `now` (milliseconds since 1970), in words: "today", "yesterday", "3 days ago". */
export const formatDaysAgo = (day: string, now: number, locale: Locale): string => {
  const days = Math.floor(now / dayLength) - Date.parse(day) / dayLength;
  return new Intl.RelativeTimeFormat(locale.intl, { numeric: 'auto' }).format(-days, 'day');
};
