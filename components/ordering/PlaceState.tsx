import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/Icon.tsx';
import { isolate } from '../words/isolate.ts';

/** How far an order got on its way from this device to the intermediary. */
export type Standing = 'saved' | 'sending' | 'sent' | 'waiting' | 'attention';
export type PlaceStateProps = { readonly name: string; readonly standing: Standing };

const icons = {
  saved: 'check',
  sending: null,
  sent: 'check',
  waiting: 'clock',
  attention: 'alert',
} as const;

/** One line on where an order stands, spoken when it changes. */
export function PlaceState({ name, standing }: PlaceStateProps) {
  const { t } = useTranslation();
  const icon = icons[standing];
  return (
    <p className="place-state" data-standing={standing} role="status">
      {icon ? <Icon name={icon} /> : <span className="spinner" aria-hidden="true" />}
      <span>{t(`place.${standing}`, { name: isolate(name) })}</span>
    </p>
  );
}
