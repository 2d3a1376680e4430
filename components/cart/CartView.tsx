import { useTranslation } from 'react-i18next';
import type { Cart } from '../../lib/cart/cart.ts';
import { formatRelative } from '../../lib/i18n/format-relative.ts';
import type { Money } from '../../lib/money/money.ts';
import { Chip } from '../controls/Chip.tsx';
import { useReader } from '../shell/reader.ts';
import { CartItemRow } from './CartItemRow.tsx';
import { CartSum } from './CartSum.tsx';

export type CartViewProps = {
  readonly cart: Cart;
  readonly storeName: string;
  /** What the store's lines leave unexplained of its total: zero when they add up, `null` when there are no lines to check. */
  readonly unexplained: Money | null;
};

/** A cart as the store showed it: its items, its lines, and whether these add up. */
export function CartView({ cart, storeName, unexplained }: CartViewProps) {
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
      <CartSum cart={cart} unexplained={unexplained} />
    </section>
  );
}
