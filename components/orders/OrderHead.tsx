import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Order } from '../../lib/orders/order.ts';
import { MoneyText } from '../money/MoneyText.tsx';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import { StatusChip } from './StatusChip.tsx';

export type OrderHeadProps = { readonly order: Order; readonly storeName: string };

/** Which order this is: store, number, day, total, status. */
export function OrderHead({ order, storeName }: OrderHeadProps) {
  const { t } = useTranslation();
  const { locale, timeZone } = useReader();
  const when = formatDate(order.placedAt, locale, timeZone);
  return (
    <header className="stack-tight">
      <div className="row-between">
        <h2>
          <bdi>{storeName}</bdi>
        </h2>
        <span className="order-total">
          <MoneyText money={order.price.total} />
        </span>
      </div>
      <div className="row-between">
        <span className="soft small">
          {t('order.number', { number: isolate(order.number) })} · {t('order.placed', { when })}
        </span>
        <StatusChip state={{ at: 'intermediary', status: order.status }} />
      </div>
    </header>
  );
}
