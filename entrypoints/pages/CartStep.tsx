import { useState } from 'react';
import { CartView } from '../../components/cart/CartView.tsx';
import { GoOnAtStore } from '../../components/ordering/GoOnAtStore.tsx';
import { KindChoice } from '../../components/ordering/KindChoice.tsx';
import { noMeans } from '../../components/ordering/means.ts';
import { TellMeans } from '../../components/ordering/TellMeans.tsx';
import { WaysToPay } from '../../components/ordering/WaysToPay.tsx';
import type { WayRow } from '../../components/ordering/way-row.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import type { Cart } from '../../lib/cart/cart.ts';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { discrepancyOf } from '../../lib/cart/discrepancy-of.ts';
import { send } from '../../lib/messages/send.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import type { PageRow, Settings } from '../../lib/storage/rows.ts';
import { CartTotal } from './CartTotal.tsx';
import { changeSettings } from './change-settings.ts';
import { chosenWay } from './chosen-way.ts';
import { Onward } from './Onward.tsx';
import { isKindOpen, kindsTaken } from './order-kind.ts';
import { PageFoot } from './PageFoot.tsx';
import { storeName } from './store-name.ts';
import { useIntermediaries } from './use-live.ts';
import { useWays } from './use-ways.ts';

export type CartStepProps = {
  readonly cartKey: string;
  readonly cart: Cart;
  readonly kind: OrderKind;
  readonly page: PageRow | null;
  readonly onType: () => void;
  readonly settings: Settings;
  readonly signedIn: boolean;
  readonly onAccess: (way: 'signIn' | 'register') => void;
};

/** The cart, what it costs here, the ways to pay for it, and the way on by the chosen one. */
export function CartStep(props: CartStepProps) {
  const { cart, kind, page, settings } = props;
  const [means, setMeans] = useState(noMeans);
  const [direct, setDirect] = useState<string | null>(null);
  const shops = useIntermediaries();
  const ways = useWays(cart, kind, settings, means);
  if (!shops || !ways) return null;
  const shop = shops.find(({ origin }) => origin === settings.intermediary);
  const chosen = chosenWay(ways, shop, settings.way, direct);
  const choose = (id: string) => {
    const picked = ways.find(({ offer }) => offer.id === id);
    setDirect(picked?.direct ? id : null);
    if (picked?.profile) changeSettings({ intermediary: picked.offer.of, way: picked.offer.way });
  };
  return (
    <Screen title={null} foot={chosen && <NextStep {...props} chosen={chosen} />}>
      <CartTotal cart={cart} settings={settings} chosen={chosen} />
      {isKindOpen(cart.store) && (
        <KindChoice
          kinds={kindsTaken(shops, kind)}
          value={kind}
          onChange={(next) => send('kindChosen', { cart: props.cartKey, kind: next })}
        />
      )}
      <WaysToPay
        rows={ways}
        store={{ name: storeName(cart), currency: cart.total.currency }}
        chosen={chosen?.offer.id ?? null}
        onChoose={choose}
      >
        <TellMeans value={means} currency={settings.currency} onChange={setMeans} />
      </WaysToPay>
      <CartView
        cart={cart}
        storeName={storeName(cart)}
        isChecked={unexplainedOf(cart) !== null}
        discrepancy={discrepancyOf(cart)}
      />
      {page && <PageFoot cart={cart} page={page} onType={props.onType} />}
    </Screen>
  );
}

type Chosen = { readonly chosen: WayRow };

/** An intermediary is asked for its price; a direct way goes on at the store, and there is no order. */
function NextStep({ cart, kind, cartKey, signedIn, onAccess, chosen }: CartStepProps & Chosen) {
  const { offer, profile } = chosen;
  if (!profile) return <GoOnAtStore storeName={storeName(cart)} address={cart.address} />;
  const { name } = profile;
  const onward = { cartKey, signedIn, onAccess, name };
  return <Onward {...onward} kind={kind} way={offer.way} />;
}
