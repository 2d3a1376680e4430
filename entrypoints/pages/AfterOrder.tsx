import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/Button.tsx';
import { ClaimList } from '../../components/orders/ClaimList.tsx';
import { FileClaim } from '../../components/orders/FileClaim.tsx';
import { LetterList } from '../../components/orders/LetterList.tsx';
import { Thread } from '../../components/orders/Thread.tsx';
import { send } from '../../lib/messages/send.ts';
import type { ClaimForm } from '../../lib/orders/claim.ts';
import type { Order } from '../../lib/orders/order.ts';
import { refundRisk } from './refund-risk.ts';
import { useThread } from './use-live.ts';

export type AfterOrderProps = {
  readonly order: Order;
  readonly intermediaryName: string;
  readonly country: string;
};

/** How often, in milliseconds, the thread is fetched while it stands open. */
const every = 10_000;

/** What comes after an order was placed: claims about it, and the thread with the staff. */
export function AfterOrder({ order, intermediaryName, country }: AfterOrderProps) {
  const { t } = useTranslation();
  const thread = useThread(order.id);
  useEffect(() => {
    const open = () => send('threadOpened', { order: order.id });
    open();
    const timer = setInterval(open, every);
    return () => clearInterval(timer);
  }, [order.id]);
  if (!thread) return null;
  const { claims, messages, letters } = thread;
  const onTheirWay = letters.map(({ id, text, problem, nextTryAt }) => ({
    id,
    text,
    problem: problem?.code ?? null,
    isOver: nextTryAt === null,
  }));
  const isClaiming =
    claims.some(({ state }) => state === 'open') ||
    letters.some(({ call }) => call === 'fileClaim');
  return (
    <>
      {(claims.length > 0 || canClaim(order)) && (
        <section className="sheet stack">
          <h3>{t('claim.title')}</h3>
          {claims.length > 0 && <ClaimList claims={claims} />}
          {!isClaiming && canClaim(order) && <Claiming order={order} country={country} />}
        </section>
      )}
      <section className="sheet stack">
        <h3>{t('thread.title')}</h3>
        <Thread
          messages={messages}
          intermediaryName={intermediaryName}
          onSend={(text) =>
            send('messageWritten', { order: order.id, form: { id: crypto.randomUUID(), text } })
          }
        />
        {letters.length > 0 && (
          <LetterList
            letters={onTheirWay}
            onRetry={(id) => send('letterRetried', { id })}
            onDrop={(id) => send('letterDropped', { id })}
          />
        )}
      </section>
    </>
  );
}

/** The intermediary takes claims about what was paid and is not given back yet. */
const canClaim = ({ status }: Order): boolean =>
  status === 'paid' || status === 'buying' || status === 'done';

type ClaimingProps = { readonly order: Order; readonly country: string };

function Claiming({ order, country }: ClaimingProps) {
  const { t } = useTranslation();
  // One id for one form, however often its button is pressed.
  const [id, setId] = useState<string | null>(null);
  if (id === null)
    return <Button onPress={() => setId(crypto.randomUUID())}>{t('claim.open')}</Button>;
  const file = (claim: Omit<ClaimForm, 'id'>) => {
    send('claimFiled', { order: order.id, form: { ...claim, id } });
    setId(null);
  };
  return (
    <FileClaim
      paid={order.price.total}
      rateRisk={refundRisk(order)}
      country={country}
      onFile={file}
      onCancel={() => setId(null)}
    />
  );
}
