import { useTranslation } from 'react-i18next';
import type { Cart } from '../../lib/cart/cart.ts';
import type { Discrepancy } from '../../lib/cart/discrepancy-of.ts';
import { formatRelative } from '../../lib/i18n/format-relative.ts';
import { Chip } from '../controls/Chip.tsx';
import { useReader } from '../shell/reader.ts';
import { CartItemRow } from './CartItemRow.tsx';
import { CartSum } from './CartSum.tsx';

export type CartViewProps = {
  readonly cart: Cart;
  readonly storeName: string;
  /** Whether the store shows lines that its total can be checked with. */
  readonly isChecked: boolean;
  /** Why they don't add up; `null` when they do. */
  readonly discrepancy: Discrepancy | null;
};

/** A cart as the store showed it: its items, its lines, and whether these add up. */
export function CartView({ cart, storeName, isChecked, discrepancy }: CartViewProps) {
  const { t } = useTranslation();
  const { locale, now } = useReader();
  return (
    <section className="sheet" aria-label={t('cart.title', { store: storeName })}>
      <div className="row-between">
        <h2>{t('cart.contents')}</h2>
        <Chip>{t(`cart.page_${cart.page}`)}</Chip>
      </div>
      <p className="soft small">
        {t('cart.items', { count: cart.items.length })} ·{' '}
        {t('cart.seen', { when: formatRelative(cart.seenAt, now, locale) })}
      </p>
      <ul className="cart-items">
        {cart.items.map((item) => (
          <CartItemRow key={`${item.id} ${item.variant ?? ''}`} item={item} />
        ))}
      </ul>
      <CartSum cart={cart} isChecked={isChecked} discrepancy={discrepancy} />
    </section>
  );
}
