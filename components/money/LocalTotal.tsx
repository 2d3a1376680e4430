import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import type { Rate } from '../../lib/money/rate.ts';
import type { DayPrice } from '../../lib/pricing/prices-by-day.ts';
import { Icon } from '../controls/Icon.tsx';
import { isolate } from '../words/isolate.ts';
import { HeroAmount } from './HeroAmount.tsx';
import { RateLine } from './RateLine.tsx';
import { RatePlot } from './RatePlot.tsx';
import { useMoney } from './use-money.ts';

export type LocalTotalProps = {
  /** `null` while there is no rate or nobody can be paid. */
  readonly total: Money | null;
  /** False only when the amount comes out of a signed price. */
  readonly approximate: boolean;
  /** Whether every fee is in it; otherwise it is the store's amount alone, converted. */
  readonly allIn: boolean;
  readonly foreign: Money;
  readonly storeName: string;
  readonly rate: Rate | null;
  /** One unit of the store's currency in the local one, for the rate line. */
  readonly one: { readonly foreign: Money; readonly local: Money } | null;
  /** What that unit cost before, day by day; it may be empty. */
  readonly history: readonly DayPrice[];
  /** The rate is older than the shopper's limit. */
  readonly stale: boolean;
};

/** The hero of the cart: what it costs the shopper, in their own money. */
export function LocalTotal(props: LocalTotalProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const { total, approximate, allIn, foreign, storeName, rate, one, history, stale } = props;
  if (total === null) return <NoLocalTotal foreign={foreign} />;
  return (
    <section className="hero" aria-live="polite">
      <p className="hero-label">{t(labelOf(approximate, allIn))}</p>
      <p>
        <HeroAmount money={total} />
      </p>
      <p className="hero-for">
        {t('total.for', { amount: isolate(money(foreign)), store: isolate(storeName) })}
        {' · '}
        {t(allIn ? 'total.fees' : 'total.noFees')}
      </p>
      {rate && one && (
        <p className="hero-rate">
          <RateLine rate={rate} one={one} />
        </p>
      )}
      {rate && one && <RatePlot one={one.foreign} days={history} />}
      {stale && (
        <p className="hero-stale">
          <Icon name="clock" />
          {t('total.stale')}
        </p>
      )}
    </section>
  );
}

const labelOf = (approximate: boolean, allIn: boolean) => {
  if (!allIn) return 'total.converted';
  return approximate ? 'total.about' : 'total.firm';
};

function NoLocalTotal({ foreign }: { readonly foreign: Money }) {
  const { t } = useTranslation();
  return (
    <section className="hero">
      <p className="hero-label">{t('total.none')}</p>
      <p>
        <HeroAmount money={foreign} />
      </p>
      <p className="hero-for">{t('total.noneWhy', { currency: foreign.currency })}</p>
    </section>
  );
}
