import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import { useReader } from '../shell/reader.ts';

export type CountdownRingProps = { readonly left: number; readonly inAll: number };

const pad = (digits: string, zero: string) => digits.padStart(2, zero);

/** Minutes and seconds left inside a ring that empties. Spoken only when asked for, not each second. */
export function CountdownRing({ left, inAll }: CountdownRingProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const number = (value: number) => formatNumber(value, locale);
  const share = Math.min(1, Math.max(0, left / inAll));
  return (
    <span className="countdown" data-soon={left <= 30 || undefined}>
      <span className="soft small" aria-hidden="true">
        {t('price.left')}
      </span>
      <span className="countdown-time number" dir="ltr" aria-hidden="true">
        {number(Math.floor(left / 60))}:{pad(number(left % 60), number(0))}
      </span>
      <svg className="countdown-ring" viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15" />
        <circle cx="18" cy="18" r="15" pathLength="1" strokeDasharray={`${share} 1`} />
      </svg>
      <span className="spoken">{t('price.leftSpoken', { count: left })}</span>
    </span>
  );
}
