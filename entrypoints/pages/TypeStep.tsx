import { useTranslation } from 'react-i18next';
import { TypeTotal } from '../../components/reading/TypeTotal.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { cartOfReading } from '../../lib/actions/cart-of-reading.ts';
import type { PageReading } from '../../lib/cart/page-reading.ts';
import { send } from '../../lib/messages/send.ts';
import { plainAmount } from './plain-amount.ts';

export type TypeStepProps = {
  readonly tab: number;
  /** What is known of the page; blank if it was not read. */
  readonly reading: PageReading;
  readonly title: string;
  readonly currency: string | null;
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** The total typed in, or one that was read for things that have no name yet. It becomes a cart like any other. */
export function TypeStep({ tab, reading, title, currency, onDone, onBack }: TypeStepProps) {
  const { t } = useTranslation();
  const { total } = reading;
  return (
    <Screen title={t('typed.title')} before={<BackButton onPress={onBack} />}>
      <TypeTotal
        start={{
          amount: total ? plainAmount(total) : '',
          currency: reading.currency ?? currency,
          title: title.slice(0, 500),
        }}
        onUse={(typed, what, quantity) => {
          const cart = cartOfReading(reading, typed, { title: what, quantity });
          if (cart) send('cartGiven', { tab, cart });
          onDone();
        }}
      />
    </Screen>
  );
}
