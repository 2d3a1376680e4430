import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import { Button } from '../controls/Button.tsx';
import { useMoney } from '../money/use-money.ts';
import { isolate } from '../words/isolate.ts';

export type CancelOrderProps = {
  readonly refund: Money | null;
  readonly busy: boolean;
  readonly onCancel: () => void;
};

/** Cancel in two steps: first what one gets back, then the yes. */
export function CancelOrder({ refund, busy, onCancel }: CancelOrderProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div>
        <Button kind="plain" onPress={() => setAsked(true)}>
          {t('order.cancel')}
        </Button>
      </div>
    );
  return (
    <section className="sheet" role="alert">
      <h3>{t('order.cancelTitle')}</h3>
      <p>
        {refund
          ? t('order.cancelRefund', { amount: isolate(money(refund)) })
          : t('order.cancelFree')}
      </p>
      <div className="row">
        <Button kind="danger" onPress={onCancel} busy={busy}>
          {t('order.cancelYes')}
        </Button>
        <Button onPress={() => setAsked(false)}>{t('order.cancelNo')}</Button>
      </div>
    </section>
  );
}
