import { useState } from 'react';
import { AppShell, type Section } from '../../components/shell/AppShell.tsx';
import type { Settings } from '../../lib/storage/rows.ts';
import { AccountSection } from './AccountSection.tsx';
import { CartSection } from './CartSection.tsx';
import { isElsewhere } from './is-elsewhere.ts';
import { OrdersSection } from './OrdersSection.tsx';
import { type Sight, useOpenOrders } from './use-live.ts';
import { useTabPage } from './use-tab-page.ts';
import { waitsForShopper } from './waits-for-shopper.ts';

export type AppProps = {
  readonly settings: Settings;
  readonly sight: Sight;
  readonly tab: number | null;
  readonly start: Section;
  readonly startOrder: string | null;
  readonly wide: boolean;
};

/** The whole program as the shopper sees it: cart, orders, account. Popup and tab show the same. */
export function App({ settings, sight, tab, start, startOrder, wide }: AppProps) {
  const [section, setSection] = useState<Section>(start);
  const [order, setOrder] = useState<string | null>(startOrder);
  const [showLast, setShowLast] = useState(false);
  const there = useTabPage(tab);
  const { reading: kept, last } = sight;
  const reading = kept && isElsewhere(kept, there?.address) ? null : kept;
  const waiting = useOpenOrders()?.filter(waitsForShopper).length ?? 0;
  const ordered = (id: string) => {
    setOrder(id);
    setSection('orders');
  };
  return (
    <AppShell
      section={section}
      waiting={waiting}
      onSection={(next) => {
        setSection(next);
        setOrder(null);
      }}
    >
      {section === 'cart' && (
        <CartSection
          reading={showLast ? (reading ?? last) : reading}
          sight={sight}
          there={there}
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
