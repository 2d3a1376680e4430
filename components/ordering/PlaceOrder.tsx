import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { PlaceState, type Standing } from './PlaceState.tsx';

export type PlaceOrderProps = {
  readonly name: string;
  /** `null` before the click. */
  readonly standing: Standing | null;
  /** False while something is missing: no price, an expired one, a changed cart. */
  readonly ready: boolean;
  readonly onPlace: () => void;
  readonly onSee: () => void;
};

/** The one button of an order; after the click, where the order stands. */
export function PlaceOrder({ name, standing, ready, onPlace, onSee }: PlaceOrderProps) {
  const { t } = useTranslation();
  if (standing === null)
    return (
      <div className="stack-tight">
        <Button kind="primary" onPress={onPlace} disabled={!ready} wide>
          {t('place.button')}
        </Button>
        <p className="soft small">{t('place.idle')}</p>
      </div>
    );
  return (
    <div className="stack">
      <PlaceState name={name} standing={standing} />
      <Button kind="primary" onPress={onSee} wide>
        {t('place.see')}
      </Button>
    </div>
  );
}
