import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import type { UsableWay } from '../../lib/pricing/way-offer.ts';
import { useMoney } from '../money/use-money.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';

export type WayFiguresProps = { readonly offer: UsableWay };

/** About what a way costs, all in, and how long it takes. */
export function WayFigures({ offer: { total, time } }: WayFiguresProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const money = useMoney();
  const [, count] = time.hours;
  const days = time.settlesInDays?.map((day) => formatNumber(day, locale)) ?? [];
  const [least = '', most = ''] = days;
  return (
    <>
      <span className="number">{t('ways.about', { amount: isolate(money(total)) })}</span>
      <span className="soft small">
        {t(time.working ? 'ways.workingHours' : 'ways.hours', { count })}
        {most && ` · ${t('ways.settles', { least, most })}`}
      </span>
    </>
  );
}
