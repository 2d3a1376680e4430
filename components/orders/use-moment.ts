import { formatDate } from '../../lib/i18n/format-date.ts';
import { formatTime } from '../../lib/i18n/format-time.ts';
import { useReader } from '../shell/reader.ts';

/** Writes a moment (RFC 3339) as the reader does: the time alone today, with the day otherwise. */
export function useMoment(): (at: string) => string {
  const { locale, timeZone, now } = useReader();
  const today = formatDate(new Date(now).toISOString(), locale, timeZone);
  return (at) => {
    const day = formatDate(at, locale, timeZone);
    const time = formatTime(at, locale, timeZone);
    return day === today
      ? time
      : `${day}, ${time}`.replace(',', locale.direction === 'rtl' ? '،' : ',');
  };
}
