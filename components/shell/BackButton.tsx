import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/Icon.tsx';

export type BackButtonProps = { readonly onPress: () => void };

/** The way back to the list or the step before. */
export function BackButton({ onPress }: BackButtonProps) {
  const { t } = useTranslation();
  return (
    <Button className="back" aria-label={t('action.back')} onPress={onPress}>
      <Icon name="back" turns />
    </Button>
  );
}
