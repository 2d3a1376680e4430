import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/i18n/format-list.ts';
import { weekdayName } from '../../lib/i18n/weekday-name.ts';
import type { WorkingHours } from '../../lib/pricing/profile.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';

export type HoursFactProps = { readonly hours: WorkingHours };

/** When an intermediary's staff work, in their own time zone. */
export function HoursFact({ hours }: HoursFactProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { shorter = [], holidays = [] } = hours;
  const usual = hours.days.filter((day) => !shorter.some((one) => one.day === day));
  const names = usual.map((day) => weekdayName(day, locale));
  const { from, to } = hours;
  return (
    <span>
      {t('profile.hours', {
        days: formatList(names, locale),
        ...{ from: isolate(from), to: isolate(to), zone: isolate(hours.timeZone) },
      })}
      {shorter.map((one) => (
        <span key={one.day}>
          {t('profile.hoursAnd')}
          {t('profile.hoursShorter', {
            day: weekdayName(one.day, locale),
            ...{ from: isolate(one.from), to: isolate(one.to) },
          })}
        </span>
      ))}
      {holidays.length > 0 && t('profile.hoursAnd') + t('profile.hoursHolidays')}
    </span>
  );
}
