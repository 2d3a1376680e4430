import { ConfirmTotal } from '../../components/reading/ConfirmTotal.tsx';
import { PageUnread } from '../../components/reading/PageUnread.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { cartOfReading } from '../../lib/actions/cart-of-reading.ts';
import type { PageReading } from '../../lib/cart/page-reading.ts';
import { send } from '../../lib/messages/send.ts';
import type { PageRow, Settings } from '../../lib/storage/rows.ts';
import { AlwaysHereStep } from './AlwaysHereStep.tsx';
import { OfferStep } from './OfferStep.tsx';
import { ReportStep } from './ReportStep.tsx';
import { storeName } from './store-name.ts';
import { totalEvidence } from './total-evidence.ts';

export type PageStepProps = {
  readonly tab: number;
  readonly page: PageRow;
  readonly reading: PageReading;
  readonly settings: Settings;
  readonly onType: () => void;
};

/** A page that was read by click and is no cart yet: the shopper confirms the total, points at it, or types it in. */
export function PageStep(props: PageStepProps) {
  const { reading, settings } = props;
  if (reading.offer !== null)
    return <OfferStep offer={{ ...reading, price: reading.offer }} settings={settings} />;
  return (
    <Screen title={null}>
      {reading.total ? <Confirm {...props} /> : <Unread {...props} />}
      <AlwaysHereStep address={reading.address} />
    </Screen>
  );
}

const pointAt = (tab: number) => () => send('pointAsked', { tab });

function Confirm({ tab, reading, onType }: PageStepProps) {
  const evidence = totalEvidence(reading);
  const { total } = reading;
  if (total === null) return null;
  const yes = () => {
    const cart = cartOfReading(reading, total, null);
    if (cart) send('cartGiven', { tab, cart });
    else onType();
  };
  return (
    <ConfirmTotal
      place={storeName(reading)}
      total={total}
      source={evidence?.source ?? 'structure'}
      found={evidence?.found ?? ''}
      doubts={reading.doubts}
      onYes={yes}
      onPoint={pointAt(tab)}
      onType={onType}
    />
  );
}

function Unread({ tab, page, reading, onType }: PageStepProps) {
  const { kind, doubts, store } = reading;
  const isCart = kind === 'cart' || kind === 'checkout';
  const head = `${store ?? 'any page'}: ${kind} ${doubts.join(' ')}`;
  return (
    <>
      <PageUnread
        place={storeName(reading)}
        kind={kind}
        doubts={doubts}
        onAgain={() => send('readAsked', { tab, generic: false })}
        onPoint={pointAt(tab)}
        onType={onType}
      />
      {isCart && <ReportStep tab={tab} page={page} head={head} />}
    </>
  );
}
