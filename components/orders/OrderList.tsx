import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/Icon.tsx';
import { OrderRow, type OrderSummary } from './OrderRow.tsx';

export type OrderListProps = {
  /** In the order in which they are shown. */
  readonly orders: readonly OrderSummary[];
  /** The one that stands open beside the list. */
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
};

/** Own orders; each row opens one. */
export function OrderList({ orders, current, onOpen }: OrderListProps) {
  const { t } = useTranslation();
  if (orders.length === 0)
    return (
      <section className="empty">
        <span className="empty-mark">
          <Icon name="box" />
        </span>
        <h2>{t('orders.empty')}</h2>
        <p className="soft">{t('orders.emptyText')}</p>
      </section>
    );
  return (
    <ul className="order-list">
      {orders.map((order) => (
        <OrderRow
          key={order.id}
          order={order}
          current={order.id === current}
          onOpen={() => onOpen(order.id)}
        />
      ))}
    </ul>
  );
}
