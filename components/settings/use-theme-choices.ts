import { useTranslation } from 'react-i18next';
import type { Theme } from './theme.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The three looks with their names. */
export function useThemeChoices(): readonly { readonly id: Theme; readonly name: string }[] {
  const { t } = useTranslation();
  return themes.map((id) => ({ id, name: t(`settings.theme_${id}`) }));
}
