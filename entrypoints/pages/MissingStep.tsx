import { CartMissing } from '../../components/cart/CartMissing.tsx';
import { ReadPage } from '../../components/reading/ReadPage.tsx';
import { useReader } from '../../components/shell/reader.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import type { PageRow, ReadingRow } from '../../lib/storage/rows.ts';
import { stores } from '../../lib/stores/stores.ts';
import { invoiceShop } from './invoice-shop.ts';
import { useIntermediaries } from './use-live.ts';

export type MissingStepProps = {
  readonly tab: number | null;
  /** The cart that any tab showed last. */
  readonly last: ReadingRow | null;
  readonly onShowLast: () => void;
  readonly page: PageRow | null;
  readonly canType: boolean;
  readonly onType: () => void;
  readonly onInvoice: () => void;
};

/** No cart is known of this tab: it can be read once by click, or typed in. */
export function MissingStep(props: MissingStepProps) {
  const { tab, last, onShowLast, page, canType, onType, onInvoice } = props;
  const shops = useIntermediaries();
  const { now } = useReader();
  const isAsked = page?.asked === 'reading';
  const isLate = isAsked && now - Date.parse(page.at) > patience;
  return (
    <Screen title={null}>
      {tab !== null && (
        <ReadPage
          busy={isAsked && !isLate}
          refused={isLate || (page?.refused ?? false)}
          onRead={() => send('readAsked', { tab, generic: false })}
          onType={canType ? onType : null}
        />
      )}
      <CartMissing
        stores={places}
        onShowLast={last?.cart ? onShowLast : null}
        onInvoice={shops && invoiceShop(shops) ? onInvoice : null}
      />
    </Screen>
  );
}

/** A page that has said nothing for so long will say nothing any more. */
const patience = 15_000;

const places = stores.map(({ name, home }) => ({ name, address: home }));
