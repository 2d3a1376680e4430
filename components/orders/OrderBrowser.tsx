import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { SearchBox } from '../controls/SearchBox.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useReader } from '../shell/reader.ts';
import { foundOrders } from './found-orders.ts';
import { OrderList, type OrderListProps } from './OrderList.tsx';
import type { OrderStage } from './order-stage.ts';
import { SpentMonths } from './SpentMonths.tsx';
import { spentByMonth } from './spent-by-month.ts';

export type OrderBrowserProps = OrderListProps & {
  /** The currency that the shopper counts in. */
  readonly currency: string;
  /** How many orders there are in all: `orders` are the newest of them. */
  readonly all: number;
  readonly onOlder: () => void;
};

/** With fewer orders than this a look finds what a search would. */
const few = 5;
const stages = ['all', 'waiting', 'underWay', 'ended'] as const;

/** Own orders from a handful on with a search, and with what was spent in each month; of very many, the newest first. */
export function OrderBrowser(props: OrderBrowserProps) {
  const { orders, current, onOpen, currency, all, onOlder } = props;
  const { t } = useTranslation();
  const { locale, timeZone } = useReader();
  const [stage, setStage] = useState<OrderStage | 'all'>('all');
  const [search, setSearch] = useState('');
  const list = (some: typeof orders) => (
    <OrderList orders={some} current={current} onOpen={onOpen} />
  );
  if (orders.length < few) return list(orders);
  const found = foundOrders(orders, stage, search);
  return (
    <div className="stack">
      <SearchBox label={t('orders.search')} value={search} onChange={setSearch} />
      <Segments
        label={t('orders.show')}
        choices={stages.map((id) => ({ id, name: t(`orders.stage_${id}`) }))}
        value={stage}
        onChange={(id) => setStage(stages.find((one) => one === id) ?? 'all')}
      />
      {found.length > 0 ? list(found) : <p className="soft">{t('orders.noneFound')}</p>}
      {all > orders.length && (
        <div className="older-orders">
          <span className="soft small">{t('orders.newest', { shown: orders.length, all })}</span>
          <Button kind="plain" onPress={onOlder}>
            {t('orders.older')}
          </Button>
        </div>
      )}
      <SpentMonths months={spentByMonth(orders, currency, locale, timeZone)} />
    </div>
  );
}
