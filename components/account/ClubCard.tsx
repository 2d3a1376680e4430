import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import { formatPercent } from '../../lib/i18n/format-percent.ts';
import type { Reduction } from '../../lib/pricing/reduction.ts';
import { Fact } from '../controls/Fact.tsx';
import { useReader } from '../shell/reader.ts';

export type ClubCardProps = {
  readonly tier: string | null;
  readonly points: number;
  /** What the shopper is let off now. */
  readonly given: readonly Reduction[];
};

/** The shopper's tier and points, and what these save. */
export function ClubCard({ tier, points, given }: ClubCardProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <section className="sheet stack">
      <h3>{t('club.title')}</h3>
      <dl className="facts">
        <Fact name={t('club.tier')}>{tier ? <bdi>{tier}</bdi> : t('club.noTier')}</Fact>
        <Fact name={t('club.points')}>{formatNumber(points, locale)}</Fact>
      </dl>
      {given.length > 0 ? (
        <ul className="savings">
          {given.map(({ code, name, partsPerMillion }) => (
            <li key={code}>
              <bdi>{name}</bdi>:{' '}
              {t('club.off', { percent: formatPercent(partsPerMillion, locale) })}
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft small">{t('club.nothingOff')}</p>
      )}
    </section>
  );
}
