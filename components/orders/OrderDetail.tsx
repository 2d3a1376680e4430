import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import type { IdentityState } from '../../lib/orders/identity.ts';
import type { Order } from '../../lib/orders/order.ts';
import { CartItemRow } from '../cart/CartItemRow.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { Note } from '../controls/Note.tsx';
import { PriceLines } from '../money/PriceLines.tsx';
import { isolate } from '../words/isolate.ts';
import { CancelOrder } from './CancelOrder.tsx';
import { HistoryFoot, type Standing } from './HistoryFoot.tsx';
import { NextStep } from './NextStep.tsx';
import { OrderHead } from './OrderHead.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';
import { Timeline } from './Timeline.tsx';

export type OrderDetailProps = {
  readonly order: Order;
  readonly storeName: string;
  readonly intermediaryName: string;
  /** Where the identity check stands: while it is pending there is nothing to give. */
  readonly identity: IdentityState['state'];
  /** What cancelling now gives back; `null` when nothing was paid. */
  readonly cancelRefund: Money | null;
  /** `null` when the order can't be cancelled any more. */
  readonly onCancel: (() => void) | null;
  readonly onPay: () => void;
  readonly onIdentity: () => void;
  readonly busy: boolean;
  /** The code of what went wrong with the last step. */
  readonly problem: string | null;
  readonly onRetry: (() => void) | null;
  /** How the history stands by our own check. */
  readonly history: Standing;
  /** Saves what speaks in a dispute as a file; `null` while it is not known who the intermediary is. */
  readonly onEvidence: (() => void) | null;
  /** What comes after: claims, messages. */
  readonly children?: ReactNode;
};

/** One order: what to do next, what was bought, what happened so far. */
export function OrderDetail(props: OrderDetailProps) {
  const { order, storeName, intermediaryName, busy, problem, onRetry, onCancel } = props;
  const { t } = useTranslation();
  return (
    <article className="stack">
      <OrderHead order={order} storeName={storeName} />
      {props.history === 'broken' && (
        <Note tone="bad">
          <p>{t('history.broken', { name: isolate(intermediaryName) })}</p>
        </Note>
      )}
      {problem !== null && <ErrorNote code={problem} onRetry={onRetry} />}
      <NextStep
        order={order}
        identity={props.identity}
        intermediaryName={intermediaryName}
        busy={busy}
        onPay={props.onPay}
        onIdentity={props.onIdentity}
      />
      {order.receipt && <ReceiptCard receipt={order.receipt} />}
      <section className="sheet">
        <h3>{t('order.timeline')}</h3>
        <Timeline events={order.events} />
        <HistoryFoot
          standing={props.history}
          intermediaryName={intermediaryName}
          onEvidence={props.onEvidence}
        />
      </section>
      <section className="sheet">
        <h3>{t('order.items')}</h3>
        <ul className="cart-items">
          {order.cart.items.map((item) => (
            <CartItemRow key={`${item.id} ${item.variant ?? ''}`} item={item} />
          ))}
        </ul>
        <PriceLines price={order.price} />
      </section>
      {props.children}
      {order.status === 'buying' && <p className="soft small">{t('order.cancelLate')}</p>}
      {onCancel && <CancelOrder refund={props.cancelRefund} busy={busy} onCancel={onCancel} />}
    </article>
  );
}
