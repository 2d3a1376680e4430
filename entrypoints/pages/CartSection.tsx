import { useState } from 'react';
import { Pointing } from '../../components/reading/Pointing.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import type { ReadingRow, Settings } from '../../lib/storage/rows.ts';
import { blankReading } from '../../lib/stores/any-page/blank-reading.ts';
import { CartFlow } from './CartFlow.tsx';
import { InvoiceStep } from './InvoiceStep.tsx';
import { MissingStep } from './MissingStep.tsx';
import { OfferStep } from './OfferStep.tsx';
import { orderKind } from './order-kind.ts';
import { PageStep } from './PageStep.tsx';
import { payAddress } from './pay-address.ts';
import { TypeStep } from './TypeStep.tsx';
import { UnreadableStep } from './UnreadableStep.tsx';
import type { Sight } from './use-live.ts';
import type { TabPage } from './use-tab-page.ts';

export type CartSectionProps = {
  readonly reading: ReadingRow | null;
  readonly sight: Sight;
  /** The page in the tab, once it is known. */
  readonly there: TabPage | null;
  readonly onShowLast: () => void;
  readonly settings: Settings;
  readonly tab: number | null;
  readonly onOrdered: (id: string) => void;
};

/** What the tab shows: a cart, one that can't be read, a page that was read by click, a product, or nothing yet. */
export function CartSection(props: CartSectionProps) {
  const { reading, settings, tab, there, onOrdered } = props;
  const { page, offer, last } = props.sight;
  const [isTyping, setTyping] = useState(false);
  const [isInvoicing, setInvoicing] = useState(false);
  const address = page?.reading?.address ?? reading?.unreadable?.address ?? there?.address;
  const type = () => setTyping(true);
  if (isInvoicing)
    return (
      <InvoiceStep
        onDone={() => {
          setInvoicing(false);
          props.onShowLast();
        }}
        onBack={() => setInvoicing(false)}
      />
    );
  if (isTyping && tab !== null && address !== undefined)
    return (
      <TypeStep
        tab={tab}
        reading={page?.reading ?? blankReading(address, new Date())}
        title={page?.title || (there?.title ?? '')}
        currency={null}
        onDone={() => setTyping(false)}
        onBack={() => setTyping(false)}
      />
    );
  if (page?.asked === 'pointing')
    return (
      <Screen title={null}>
        <Pointing onCancel={() => send('pageDropped', { tab: page.tab })} />
      </Screen>
    );
  if (reading?.cart)
    return (
      <CartFlow
        key={reading.key}
        cartKey={reading.key}
        cart={reading.cart}
        kind={orderKind(reading)}
        payAt={payAddress(reading.cart.address, there?.address)}
        page={page?.key === reading.key ? page : null}
        onType={type}
        settings={settings}
        onOrdered={onOrdered}
      />
    );
  if (page?.reading) {
    const { tab: readTab, reading: read } = page;
    return <PageStep tab={readTab} page={page} reading={read} settings={settings} onType={type} />;
  }
  if (reading?.unreadable)
    return <UnreadableStep tab={tab} unreadable={reading.unreadable} page={page} onType={type} />;
  if (offer) return <OfferStep offer={offer} settings={settings} />;
  return (
    <MissingStep
      tab={tab}
      last={last}
      onShowLast={props.onShowLast}
      page={page}
      canType={address !== undefined}
      onType={type}
      onInvoice={() => setInvoicing(true)}
    />
  );
}
