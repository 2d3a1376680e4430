import { CartChanged } from '../../components/ordering/CartChanged.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import type { Cart } from '../../lib/cart/cart.ts';
import { send } from '../../lib/messages/send.ts';
import type { QuoteRow } from '../../lib/storage/rows.ts';
import { changesBetween } from './changes-between.ts';
import { storeName } from './store-name.ts';

export type ChangedStepProps = {
  readonly cartKey: string;
  readonly quote: QuoteRow;
  readonly cart: Cart;
  readonly onBack: () => void;
};

/** The store's cart is not the one that was priced: both, before anything else can be done. */
export function ChangedStep({ cartKey, quote, cart, onBack }: ChangedStepProps) {
  const { kind, way } = quote.claims;
  return (
    <Screen title={storeName(cart)} before={<BackButton onPress={onBack} />}>
      <CartChanged
        changes={changesBetween(quote.cart, cart)}
        totalBefore={quote.cart.total}
        totalAfter={cart.total}
        onUseNew={() => send('quoteAsked', { cart: cartKey, kind, way })}
        onKeepOld={onBack}
      />
    </Screen>
  );
}
