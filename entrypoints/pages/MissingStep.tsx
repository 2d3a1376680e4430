import { CartMissing } from '../../components/cart/CartMissing.tsx';
import { ReadPage } from '../../components/reading/ReadPage.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import type { PageRow } from '../../lib/storage/rows.ts';
import { stores } from '../../lib/stores/stores.ts';
import type { CartSectionProps } from './CartSection.tsx';

export type MissingStepProps = Pick<CartSectionProps, 'tab' | 'last' | 'onShowLast'> & {
  readonly page: PageRow | null;
  readonly canType: boolean;
  readonly onType: () => void;
};

/** No cart is known of this tab: it can be read once by click, or typed in. */
export function MissingStep({ tab, last, onShowLast, page, canType, onType }: MissingStepProps) {
  return (
    <Screen title={null}>
      {tab !== null && (
        <ReadPage
          busy={page?.asked === 'reading'}
          refused={page?.refused ?? false}
          onRead={() => send('readAsked', { tab, generic: false })}
          onType={canType ? onType : null}
        />
      )}
      <CartMissing stores={places} onShowLast={last?.cart ? onShowLast : null} />
    </Screen>
  );
}

const places = stores.map(({ name, home }) => ({ name, address: home }));
