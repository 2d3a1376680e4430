import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import { formatRelative } from '../../lib/i18n/format-relative.ts';
import type { Money } from '../../lib/money/money.ts';
import { MoneyText } from '../money/MoneyText.tsx';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import type { OrderState } from './order-state.ts';
import { StatusChip } from './StatusChip.tsx';

/** An order as one row shows it. */
export type OrderSummary = {
  readonly id: string;
  readonly storeName: string;
  readonly intermediaryName: string;
  readonly firstItem: string;
  /** How many items there are beside the first. */
  readonly moreItems: number;
  readonly total: Money;
  readonly placedAt: string;
  readonly state: OrderState;
  /** What it may be found by: its number, the store, every item. */
  readonly words: string;
};

export type OrderRowProps = {
  readonly order: OrderSummary;
  readonly current: boolean;
  readonly onOpen: () => void;
};

/** Store, what, how much, where it stands and what comes next. */
export function OrderRow({ order, current, onOpen }: OrderRowProps) {
  const { t } = useTranslation();
  const { locale, now } = useReader();
  return (
    <li>
      <Button
        className="order-row"
        onPress={onOpen}
        {...(current ? { 'aria-current': 'true' as const } : {})}
      >
        <span className="row-between">
          <bdi className="strong">{order.storeName}</bdi>
          <span className="strong">
            <MoneyText money={order.total} />
          </span>
        </span>
        <OrderItems order={order} />
        <span className="row-between">
          <StatusChip state={order.state} />
          <span className="soft small">{formatRelative(order.placedAt, now, locale)}</span>
        </span>
        <span className="small">
          {order.state.at === 'intermediary'
            ? t(`statusNext.${order.state.status}`, { name: isolate(order.intermediaryName) })
            : t(`place.${order.state.standing}`, { name: isolate(order.intermediaryName) })}
        </span>
      </Button>
    </li>
  );
}

function OrderItems({ order }: { readonly order: OrderSummary }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const number = formatNumber(order.moreItems, locale);
  return (
    <span className="order-items soft">
      <span className="order-first" dir="auto">
        {order.firstItem}
      </span>
      {order.moreItems > 0 && <span>{t('orders.more', { number })}</span>}
    </span>
  );
}
