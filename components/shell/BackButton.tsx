import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';

export type BackButtonProps = { readonly onPress: () => void };

/** The way back to the list or the step before. */
export function BackButton({ onPress }: BackButtonProps) {
  const { t } = useTranslation();
  return (
    <Button kind="plain" onPress={onPress}>
      <Icon name="back" turns />
      {t('action.back')}
    </Button>
  );
}
