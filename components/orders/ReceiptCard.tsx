import { useTranslation } from 'react-i18next';
import type { Receipt } from '../../lib/orders/order.ts';
import { Fact } from '../controls/Fact.tsx';
import { MoneyText } from '../money/MoneyText.tsx';
import { useMoment } from './use-moment.ts';

export type ReceiptCardProps = { readonly receipt: Receipt };

/** What the intermediary brought back from the store. */
export function ReceiptCard({ receipt }: ReceiptCardProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  return (
    <section className="sheet receipt">
      <h3>{t('order.receipt')}</h3>
      <dl className="facts">
        <Fact name={t('order.storeNumber')}>
          <bdi className="number">{receipt.storeOrderNumber}</bdi>
        </Fact>
        <Fact name={t('order.charged')}>
          <MoneyText money={receipt.charged} />
        </Fact>
        <Fact name={t('order.boughtAt')}>{moment(receipt.at)}</Fact>
      </dl>
      {receipt.note && <p dir="auto">{receipt.note}</p>}
    </section>
  );
}
