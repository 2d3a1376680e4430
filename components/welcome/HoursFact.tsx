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
  const days = hours.days.map((day) => weekdayName(day, locale));
  return (
    <span>
      {t('profile.hours', {
        days: formatList(days, locale),
        from: isolate(hours.from),
        to: isolate(hours.to),
        zone: isolate(hours.timeZone),
      })}
    </span>
  );
}
