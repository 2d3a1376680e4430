import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import { useReader } from './reader.ts';

export type NavTabProps = {
  readonly name: 'cart' | 'orders' | 'account';
  readonly current: boolean;
  readonly waiting: number;
  readonly onPress: () => void;
};

/** One section in the head; `waiting` above 0 is shown and spoken. */
export function NavTab({ name, current, waiting, onPress }: NavTabProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <Button
      className="nav-tab"
      onPress={onPress}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {t(`nav.${name}`)}
      {waiting > 0 && (
        <span className="nav-count number">
          <span aria-hidden="true">{formatNumber(waiting, locale)}</span>
          <span className="spoken">{t('orders.waitingFor', { count: waiting })}</span>
        </span>
      )}
    </Button>
  );
}
