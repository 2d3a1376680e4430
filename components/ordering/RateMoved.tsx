import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import { Button } from '../controls/Button.tsx';
import { MoneyText } from '../money/MoneyText.tsx';
import { useMoney } from '../money/use-money.ts';
import { isolate } from '../words/isolate.ts';

export type RateMovedProps = {
  readonly before: Money;
  readonly after: Money;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
};

const direction = (difference: number) =>
  difference === 0 ? 'same' : difference > 0 ? 'more' : 'less';

/** The total moved between agreeing and ordering: old, new, difference, and a new click. */
export function RateMoved({ before, after, onAgree, onCancel }: RateMovedProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const difference = after.minor - before.minor;
  const amount = isolate(money({ ...after, minor: Math.abs(difference) }));
  return (
    <section className="sheet" role="alert">
      <h2>{t('moved.title')}</h2>
      <p>{t('moved.text')}</p>
      <dl className="versus">
        <div className="row-between">
          <dt className="soft">{t('moved.before')}</dt>
          <dd className="versus-old">
            <MoneyText money={before} />
          </dd>
        </div>
        <div className="row-between">
          <dt className="soft">{t('moved.after')}</dt>
          <dd className="versus-new">
            <MoneyText money={after} />
          </dd>
        </div>
      </dl>
      <p className="moved-difference" data-direction={direction(difference)}>
        {t(`moved.${direction(difference)}`, { amount })}
      </p>
      <Button kind="primary" onPress={onAgree} wide>
        {t('moved.agree')}
      </Button>
      <Button kind="plain" onPress={onCancel} wide>
        {t('action.cancel')}
      </Button>
    </section>
  );
}
