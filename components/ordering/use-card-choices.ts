import { useTranslation } from 'react-i18next';
import type { Choice } from '../controls/SelectField.tsx';
import { type CardKind, cardKinds } from './means.ts';

/** The cards that the shopper may say they have, and before them that they don't say. */
export function useCardChoices(): readonly (Choice & { readonly card: CardKind | null })[] {
  const { t } = useTranslation();
  const told = cardKinds.map((card) => ({ id: card, name: t(`ways.tell.cards.${card}`), card }));
  return [{ id: 'none', name: t('ways.tell.unknown'), card: null }, ...told];
}
