import { useTranslation } from 'react-i18next';
import type { IdentityState } from '../../lib/orders/identity.ts';
import { Button } from '../controls/Button.tsx';
import { Chip, type Tone } from '../controls/Chip.tsx';

export type IdentityCardProps = { readonly identity: IdentityState; readonly onGive: () => void };

const tones: Record<IdentityState['state'], Tone> = {
  none: 'wait',
  pending: 'plain',
  verified: 'good',
  refused: 'bad',
};

/** Where the identity check stands and what comes next. */
export function IdentityCard({ identity, onGive }: IdentityCardProps) {
  const { t } = useTranslation();
  const { state, reason } = identity;
  return (
    <section className="sheet">
      <div className="row-between">
        <h2>{t('account.identity')}</h2>
        <Chip tone={tones[state]}>{t(`identity.state.${state}`)}</Chip>
      </div>
      {reason && <p dir="auto">{reason}</p>}
      <p className="soft">{t(`identity.next.${state}`)}</p>
      {(state === 'none' || state === 'refused') && (
        <div>
          <Button onPress={onGive}>
            {t(state === 'none' ? 'identity.give' : 'identity.again')}
          </Button>
        </div>
      )}
    </section>
  );
}
