import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/Button.tsx';
import { AskPrice } from '../../components/ordering/AskPrice.tsx';
import { PriceRefused } from '../../components/ordering/PriceRefused.tsx';
import { send } from '../../lib/messages/send.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import { useErrand } from './use-live.ts';

export type OnwardProps = {
  readonly cartKey: string;
  readonly kind: OrderKind;
  /** The intermediary's name, and the id of its way to pay. */
  readonly name: string;
  readonly way: string;
  readonly signedIn: boolean;
  readonly onAccess: (way: 'signIn' | 'register') => void;
};

/** The way on to a firm price of the chosen intermediary, over its account when nobody is signed in. */
export function Onward({ cartKey, kind, name, way, signedIn, onAccess }: OnwardProps) {
  const { t } = useTranslation();
  const errand = useErrand(`quote ${cartKey}`);
  if (!signedIn)
    return (
      <>
        <p className="soft small">{t('account.signedOutText', { name })}</p>
        <Button kind="primary" wide onPress={() => onAccess('register')}>
          {t('auth.register')}
        </Button>
        <Button kind="plain" wide onPress={() => onAccess('signIn')}>
          {t('auth.toSignIn')}
        </Button>
      </>
    );
  return (
    <>
      {errand?.state === 'failed' && (
        <PriceRefused name={name} code={errand.problem?.code ?? 'other'} onRetry={null} />
      )}
      <AskPrice
        name={name}
        busy={errand?.state === 'running'}
        onAsk={() => send('quoteAsked', { cart: cartKey, kind, way })}
      />
    </>
  );
}
