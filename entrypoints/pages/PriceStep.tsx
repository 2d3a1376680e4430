import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/Button.tsx';
import { ErrorNote } from '../../components/controls/ErrorNote.tsx';
import { FirmPrice } from '../../components/ordering/FirmPrice.tsx';
import { RateMoved } from '../../components/ordering/RateMoved.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { useReader } from '../../components/shell/reader.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import { secondsLeft } from '../../lib/actions/seconds-left.ts';
import { send } from '../../lib/messages/send.ts';
import type { FlowProps } from './flow.ts';
import { storeName } from './store-name.ts';
import { useErrand } from './use-live.ts';

/** The firm price: its lines, its signature, its time; and, when it replaced another one, both. */
export function PriceStep({
  cartKey,
  quote,
  profile,
  onBack,
  onNext,
}: FlowProps & { readonly onNext: () => void }) {
  const { t } = useTranslation();
  const { now } = useReader();
  const errand = useErrand(`quote ${cartKey}`);
  const { claims, kid, before } = quote;
  const left = secondsLeft(quote, new Date(now));
  const refresh = () => send('quoteAsked', { cart: cartKey, kind: claims.kind, way: claims.way });
  return (
    <Screen
      title={storeName(quote.cart)}
      before={<BackButton onPress={onBack} />}
      foot={
        <Button kind="primary" wide onPress={onNext} disabled={left === 0}>
          {t('price.agree')}
        </Button>
      }
    >
      {errand?.state === 'failed' && (
        <ErrorNote code={errand.problem?.code ?? 'other'} onRetry={null} />
      )}
      {before && left > 0 && (
        <RateMoved
          before={before.price.total}
          after={claims.price.total}
          onAgree={onNext}
          onCancel={onBack}
        />
      )}
      <FirmPrice
        price={claims.price}
        signer={{ name: profile.name, keyId: kid }}
        secondsLeft={left}
        secondsInAll={claims.exp - claims.iat}
        onRefresh={refresh}
        busy={errand?.state === 'running'}
      />
    </Screen>
  );
}
