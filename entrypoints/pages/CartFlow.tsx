import { useEffect, useState } from 'react';
import { useReader } from '../../components/shell/reader.ts';
import { secondsLeft } from '../../lib/actions/seconds-left.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import { sameCart } from '../../lib/cart/difference.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import type { PageRow, Settings } from '../../lib/storage/rows.ts';
import { AccessStep } from './AccessStep.tsx';
import { CartStep } from './CartStep.tsx';
import { ChangedStep } from './ChangedStep.tsx';
import { FormStep } from './FormStep.tsx';
import { PriceStep } from './PriceStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { useAccount, useErrand, useIntermediaries, useQuote } from './use-live.ts';

export type CartFlowProps = {
  readonly cartKey: string;
  readonly cart: Cart;
  readonly kind: OrderKind;
  /** The exact address of the page to pay at, as its tab has it. */
  readonly payAt: string;
  /** The page that the shopper had read, when the cart came of it. */
  readonly page: PageRow | null;
  /** Types the total in instead. */
  readonly onType: () => void;
  readonly settings: Settings;
  readonly onOrdered: (id: string) => void;
};

type Step = 'cart' | 'access' | 'price' | 'form' | 'review';

/** From a cart to an order, one step at a time. Only which step is in front is kept here; everything else is on disk, so a popup that closes loses nothing. */
export function CartFlow(props: CartFlowProps) {
  const { cartKey, cart, kind, payAt, page, onType, settings, onOrdered } = props;
  const origin = settings.intermediary;
  const quote = useQuote(cartKey);
  const account = useAccount(origin);
  const shop = useIntermediaries()?.find((row) => row.origin === origin);
  const { now } = useReader();
  const [step, setStep] = useState<Step>('cart');
  const [access, setAccess] = useState<'signIn' | 'register'>('register');
  const [placing, setPlacing] = useState('');
  const placed = useErrand(`order ${placing}`);
  const holds = quote && secondsLeft(quote, new Date(now)) > 0;
  useEffect(() => {
    // A price that still holds is where the shopper was when the popup closed; a new one is what was asked for.
    if (quote?.jws && holds) setStep((at) => (at === 'cart' || at === 'access' ? 'price' : at));
  }, [quote?.jws, holds]);

  useEffect(() => {
    // The price is used up by then and its steps are gone, so the way on to the order starts here.
    if (placed?.state === 'done' && placed.result) onOrdered(placed.result);
  }, [placed, onOrdered]);

  const cartStep = (
    <CartStep
      cartKey={cartKey}
      cart={cart}
      kind={kind}
      page={page}
      onType={onType}
      settings={settings}
      signedIn={Boolean(account?.account)}
      onAccess={(way) => {
        setAccess(way);
        setStep('access');
      }}
    />
  );
  if (!shop || !origin) return cartStep;
  if (step === 'access' && !account?.account)
    return (
      <AccessStep
        origin={origin}
        name={shop.profile.name}
        start={access}
        onBack={() => setStep('cart')}
      />
    );
  if (!quote || step === 'cart' || step === 'access') return cartStep;
  if (quote.claims.kind !== kind) return cartStep;
  if (!sameCart(quote.cart, cart))
    return (
      <ChangedStep cartKey={cartKey} quote={quote} cart={cart} onBack={() => setStep('cart')} />
    );
  const flow = { cartKey, quote, profile: shop.profile, onBack: () => setStep(before[step]) };
  if (step === 'price') return <PriceStep {...flow} onNext={() => setStep('form')} />;
  if (step === 'form') return <FormStep {...flow} payAt={payAt} onNext={() => setStep('review')} />;
  return <ReviewStep {...flow} onPlace={setPlacing} />;
}

const before: Record<Step, Step> = {
  cart: 'cart',
  access: 'cart',
  price: 'cart',
  form: 'price',
  review: 'form',
};
