import { useTranslation } from 'react-i18next';
import type { Order } from '../../lib/orders/order.ts';
import { Icon } from '../controls/Icon.tsx';
import { useMoment } from './use-moment.ts';

export type PayBeforeProps = { readonly order: Order };

/** Until when an order that waits for its payment can be paid. */
export function PayBefore({ order }: PayBeforeProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  if (order.status !== 'payment-due' || order.payBefore === null) return null;
  return (
    <p className="clock-line">
      <Icon name="clock" />
      {t('order.payBefore', { time: moment(order.payBefore) })}
    </p>
  );
}
