import { useState } from 'react';
import { AppShell, type Section } from '../../components/shell/AppShell.tsx';
import type { Settings } from '../../lib/storage/rows.ts';
import { AccountSection } from './AccountSection.tsx';
import { CartSection } from './CartSection.tsx';
import { isElsewhere } from './is-elsewhere.ts';
import { OrdersSection } from './OrdersSection.tsx';
import { useLastReading, useOpenOrders, useReadingOf } from './use-live.ts';
import { useTabPage } from './use-tab-page.ts';
import { waitsForShopper } from './waits-for-shopper.ts';

export type AppProps = {
  readonly settings: Settings;
  readonly tab: number | null;
  readonly start: Section;
  readonly startOrder: string | null;
  readonly wide: boolean;
};

/** The whole program as the shopper sees it: cart, orders, account. Popup and tab show the same. */
export function App({ settings, tab, start, startOrder, wide }: AppProps) {
  const [section, setSection] = useState<Section>(start);
  const [order, setOrder] = useState<string | null>(startOrder);
  const [showLast, setShowLast] = useState(false);
  const there = useTabPage(tab);
  const kept = useReadingOf(tab);
  const reading = kept && isElsewhere(kept, there?.address) ? null : kept;
  const last = useLastReading();
  const open = useOpenOrders();
  if (reading === undefined || last === undefined || open === undefined) return null;
  const ordered = (id: string) => {
    setOrder(id);
    setSection('orders');
  };
  return (
    <AppShell
      section={section}
      waiting={open.filter(waitsForShopper).length}
      onSection={(next) => {
        setSection(next);
        setOrder(null);
      }}
    >
      {section === 'cart' && (
        <CartSection
          reading={showLast ? (reading ?? last) : reading}
          last={last}
          onShowLast={() => setShowLast(true)}
          settings={settings}
          tab={tab}
          onOrdered={ordered}
        />
      )}
      {section === 'orders' && (
        <OrdersSection
          open={order}
          onOpen={setOrder}
          onCart={() => {
            setShowLast(true);
            setSection('cart');
          }}
          wide={wide}
          currency={settings.currency}
          country={settings.country}
        />
      )}
      {section === 'account' && <AccountSection settings={settings} />}
    </AppShell>
  );
}
