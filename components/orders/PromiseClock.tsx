import { useTranslation } from 'react-i18next';
import type { Order } from '../../lib/orders/order.ts';
import { Icon } from '../controls/Icon.tsx';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import { useMoment } from './use-moment.ts';

export type PromiseClockProps = { readonly order: Order; readonly intermediaryName: string };

/** Until when the intermediary promised to have bought a paid order. */
export function PromiseClock({ order, intermediaryName }: PromiseClockProps) {
  const { t } = useTranslation();
  const { now } = useReader();
  const moment = useMoment();
  const running = order.status === 'paid' || order.status === 'buying';
  if (!running || order.promisedBy === null) return null;
  const late = now > Date.parse(order.promisedBy);
  const time = moment(order.promisedBy);
  return (
    <p className="clock-line" data-late={late || undefined}>
      <Icon name={late ? 'alert' : 'clock'} />
      <span className="stack-tight">
        <span>{t(late ? 'order.promiseLate' : 'order.promise', { time })}</span>
        {!late && (
          <span className="soft small">
            {t('order.promiseNote', { name: isolate(intermediaryName) })}
          </span>
        )}
      </span>
    </p>
  );
}
