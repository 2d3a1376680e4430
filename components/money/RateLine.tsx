import { useTranslation } from 'react-i18next';
import { formatRelative } from '../../lib/i18n/format-relative.ts';
import type { Money } from '../../lib/money/money.ts';
import type { Rate } from '../../lib/money/rate.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import { useMoney } from './use-money.ts';

export type RateLineProps = {
  readonly rate: Rate;
  /** What one unit of the store's currency costs, from `rate`. */
  readonly one: { readonly foreign: Money; readonly local: Money };
};

/** The rate, who says it, and how old it is. */
export function RateLine({ rate, one }: RateLineProps) {
  const { t } = useTranslation();
  const { locale, now } = useReader();
  const money = useMoney();
  const age = formatRelative(rate.at, now, locale);
  return (
    <>
      <span>
        <bdi>{money(one.foreign)}</bdi> = <bdi>{money(one.local)}</bdi>
      </span>
      {' · '}
      <span>{t('total.source', { source: isolate(rate.source), age })}</span>
    </>
  );
}
