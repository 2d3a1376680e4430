import { useTranslation } from 'react-i18next';
import type { IdentityState } from '../../lib/orders/identity.ts';
import type { Order } from '../../lib/orders/order.ts';
import { Button } from '../controls/Button.tsx';
import { useMoney } from '../money/use-money.ts';
import { isolate } from '../words/isolate.ts';
import { PayBefore } from './PayBefore.tsx';
import { PromiseClock } from './PromiseClock.tsx';

export type NextStepProps = {
  readonly order: Order;
  /** Where the identity check stands: while it is under way there is nothing to do. */
  readonly identity: IdentityState['state'];
  readonly intermediaryName: string;
  readonly busy: boolean;
  readonly onPay: () => void;
  readonly onIdentity: () => void;
};

/** What the shopper can do now, as one button; or that there is nothing to do. */
export function NextStep(props: NextStepProps) {
  const { order, identity, intermediaryName, busy, onPay, onIdentity } = props;
  const { t } = useTranslation();
  const money = useMoney();
  const name = isolate(intermediaryName);
  const checking = order.status === 'identity-needed' && identity === 'pending';
  return (
    <section className="sheet next-step" aria-label={t('order.nextTitle')}>
      <p className="strong">
        {t(checking ? 'identity.next.pending' : `statusNext.${order.status}`, { name })}
      </p>
      {order.status === 'identity-needed' && !checking && (
        <Button kind="primary" onPress={onIdentity} busy={busy} wide>
          {t('order.identity')}
        </Button>
      )}
      {order.status === 'payment-due' && (
        <>
          <Button kind="primary" onPress={onPay} busy={busy} wide>
            {t('order.pay', { amount: isolate(money(order.price.total)) })}
          </Button>
          <p className="soft small">{t('order.payNote', { name })}</p>
        </>
      )}
      <PayBefore order={order} />
      <PromiseClock order={order} intermediaryName={intermediaryName} />
    </section>
  );
}
