import { OrderDetail } from '../../components/orders/OrderDetail.tsx';
import { UnsentOrder } from '../../components/orders/UnsentOrder.tsx';
import { evidenceOf, type Kept } from '../../lib/actions/evidence-of.ts';
import { send } from '../../lib/messages/send.ts';
import { cancellation } from '../../lib/orders/cancellation.ts';
import type { ErrandRow, IntermediaryRow, OrderRow } from '../../lib/storage/rows.ts';
import { AfterOrder } from './AfterOrder.tsx';
import { IdentityStep } from './IdentityStep.tsx';
import { LoginStep } from './LoginStep.tsx';
import { saveFile } from './save-file.ts';
import { storeName } from './store-name.ts';
import { intermediaryName, stateOf, summaryOf } from './summary-of.ts';
import { useAccount, useErrand, useThread } from './use-live.ts';

export type OneOrderProps = {
  readonly row: OrderRow;
  readonly shops: readonly IntermediaryRow[];
  readonly onCart: () => void;
  readonly identifying: boolean;
  readonly onIdentity: () => void;
  readonly country: string;
};

/** One order: on its way from here, or where it stands at the intermediary with the next step. */
export function OneOrder(props: OneOrderProps) {
  const { row, shops, identifying, onIdentity, country } = props;
  const name = intermediaryName(row, shops);
  const payment = useErrand(`payment ${row.id}`);
  const cancel = useErrand(`cancel ${row.id}`);
  const identity = useAccount(row.origin)?.account?.identity.state;
  const thread = useThread(row.id);
  const shop = shops.find(({ origin }) => origin === row.origin);
  const { order } = row;
  if (!order) return <NotSent {...props} />;
  if (identifying && order.status === 'identity-needed' && identity !== 'pending')
    return <IdentityStep origin={row.origin} name={name} country={country} />;
  const cancelling = cancellation(order);
  return (
    <OrderDetail
      order={order}
      storeName={storeName(row.cart)}
      intermediaryName={name}
      identity={identity ?? 'none'}
      cancelRefund={cancelling?.refund ?? null}
      onCancel={cancelling && (() => send('cancelAsked', { id: row.id }))}
      onPay={() => send('paymentAsked', { id: row.id })}
      onIdentity={onIdentity}
      busy={payment?.state === 'running' || cancel?.state === 'running'}
      problem={problemOf(payment) ?? problemOf(cancel)}
      onRetry={null}
      history={row.history}
      onEvidence={shop && thread ? () => saveEvidence(row, { shop, order, ...thread }) : null}
    >
      <LoginStep
        row={row}
        order={order}
        intermediaryName={name}
        keys={shop?.profile.sealingKeys ?? []}
      />
      <AfterOrder order={order} intermediaryName={name} country={country} />
    </OrderDetail>
  );
}

const saveEvidence = (row: OrderRow, kept: Kept): void =>
  saveFile(`evidence-${kept.order.number}.json`, evidenceOf(row, kept, new Date(Date.now())));

/** Saved here, not known to be there. A refused one goes on at the cart, at a fresh price. */
function NotSent({ row, shops, onCart }: OneOrderProps) {
  const state = stateOf(row);
  const retry = row.handOver === 'refused' ? onCart : () => send('orderRetried', { id: row.id });
  return (
    <UnsentOrder
      order={summaryOf(row, shops)}
      standing={state.at === 'device' ? state.standing : 'sent'}
      problem={row.problem?.code ?? null}
      onRetry={row.problem ? retry : null}
    />
  );
}

const problemOf = (errand: ErrandRow | null | undefined): string | null =>
  errand?.state === 'failed' ? (errand.problem?.code ?? 'other') : null;
