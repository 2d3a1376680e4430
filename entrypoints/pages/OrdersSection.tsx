import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportOrders } from '../../components/orders/ExportOrders.tsx';
import { OrderBrowser } from '../../components/orders/OrderBrowser.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { TwoPanes } from '../../components/shell/TwoPanes.tsx';
import { OneOrder } from './OneOrder.tsx';
import { saveOrders } from './save-orders.ts';
import { summaryOf } from './summary-of.ts';
import { useIntermediaries, useOrder, useOrders } from './use-live.ts';

export type OrdersSectionProps = {
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onCart: () => void;
  readonly wide: boolean;
  readonly country: string;
  readonly currency: string;
};

/** So many orders are listed at once, and so many older ones each time they are asked for. */
const step = 200;

/** The list of orders and one of them: side by side in a tab, one after the other in the popup. */
export function OrdersSection(props: OrdersSectionProps) {
  const { open, onOpen, onCart, wide, country, currency } = props;
  const { t } = useTranslation();
  const shops = useIntermediaries();
  const [identifying, setIdentifying] = useState<string | null>(null);
  const [most, setMost] = useState(step);
  const orders = useOrders(most);
  const row = useOrder(open);
  if (!shops || !orders || row === undefined) return null;
  const back = () => (identifying === null ? onOpen(null) : setIdentifying(null));
  const list = (
    <Screen title={t('orders.title')}>
      <OrderBrowser
        currency={currency}
        orders={orders.newest.map((one) => summaryOf(one, shops))}
        all={orders.all}
        onOlder={() => setMost(most + step)}
        current={open}
        onOpen={onOpen}
      />
      {orders.all > 0 && <ExportOrders onExport={(format) => void saveOrders(format)} />}
    </Screen>
  );
  const detail = row && (
    <OneOrder
      key={row.id}
      row={row}
      shops={shops}
      onCart={onCart}
      identifying={identifying === row.id}
      onIdentity={() => setIdentifying(row.id)}
      country={country}
    />
  );
  if (wide) return <TwoPanes list={list} detail={<Screen title={null}>{detail}</Screen>} />;
  return detail ? (
    <Screen title={null} before={<BackButton onPress={back} />}>
      {detail}
    </Screen>
  ) : (
    list
  );
}
