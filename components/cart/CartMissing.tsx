import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { StoreLinks, type StorePlace } from './StoreLinks.tsx';

export type CartMissingProps = {
  readonly stores: readonly StorePlace[];
  /** Shows the last cart that was seen; `null` when there never was one. */
  readonly onShowLast: (() => void) | null;
  /** Pays a seller's invoice without any page; `null` when nobody here takes one. */
  readonly onInvoice: (() => void) | null;
};

/** This page holds no cart: where one would be read, and the last one seen. */
export function CartMissing({ stores, onShowLast, onInvoice }: CartMissingProps) {
  const { t } = useTranslation();
  return (
    <section className="empty">
      <span className="empty-mark">
        <Icon name="cart" />
      </span>
      <h2>{t('missing.title')}</h2>
      <p className="soft">{t('missing.text')}</p>
      {onShowLast && <Button onPress={onShowLast}>{t('missing.showLast')}</Button>}
      {onInvoice && <Button onPress={onInvoice}>{t('invoice.open')}</Button>}
      <h3>{t('missing.storesTitle')}</h3>
      <StoreLinks stores={stores} />
    </section>
  );
}
