import { browser } from 'wxt/browser';
import { CartMissing } from '../../components/cart/CartMissing.tsx';
import { CartUnreadable } from '../../components/cart/CartUnreadable.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import type { ReadingRow, Settings } from '../../lib/storage/rows.ts';
import { stores } from '../../lib/stores/stores.ts';
import { CartFlow } from './CartFlow.tsx';
import { storeName } from './store-name.ts';

export type CartSectionProps = {
  readonly reading: ReadingRow | null;
  /** The last cart that any tab showed. */
  readonly last: ReadingRow | null;
  readonly onShowLast: () => void;
  readonly settings: Settings;
  readonly tab: number | null;
  readonly onOrdered: (id: string) => void;
};

/** The cart of the tab: read, unreadable, or none. */
export function CartSection(props: CartSectionProps) {
  const { reading, last, onShowLast, settings, tab, onOrdered } = props;
  if (reading?.cart)
    return (
      <CartFlow
        key={reading.key}
        cartKey={reading.key}
        cart={reading.cart}
        settings={settings}
        onOrdered={onOrdered}
      />
    );
  if (reading?.unreadable)
    return (
      <Screen title={null}>
        <CartUnreadable
          storeName={storeName(reading.unreadable.store)}
          reason={reading.unreadable.reason}
          onRetry={tab === null ? null : () => void browser.tabs.reload(tab)}
        />
      </Screen>
    );
  return (
    <Screen title={null}>
      <CartMissing stores={places} onShowLast={last?.cart ? onShowLast : null} />
    </Screen>
  );
}

const places = stores.map(({ name, home }) => ({ name, address: home }));
