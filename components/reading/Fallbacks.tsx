import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';

export type FallbacksProps = {
  /** `null` where there is no page to point at. */
  readonly onPoint: (() => void) | null;
  readonly onType: () => void;
};

/** The two ways that work where reading does not. */
export function Fallbacks({ onPoint, onType }: FallbacksProps) {
  const { t } = useTranslation();
  return (
    <div className="row">
      {onPoint && <Button onPress={onPoint}>{t('point.button')}</Button>}
      <Button onPress={onType}>{t('typed.button')}</Button>
    </div>
  );
}
