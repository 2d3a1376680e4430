import { useTranslation } from 'react-i18next';
import { Chip } from '../controls/Chip.tsx';
import { type OrderState, toneOf } from './order-state.ts';

export type StatusChipProps = { readonly state: OrderState };

/** Where an order is, in a word or two. */
export function StatusChip({ state }: StatusChipProps) {
  const { t } = useTranslation();
  return (
    <Chip tone={toneOf(state)}>
      {state.at === 'intermediary' ? t(`status.${state.status}`) : t(`standing.${state.standing}`)}
    </Chip>
  );
}
