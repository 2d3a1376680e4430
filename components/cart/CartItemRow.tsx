import { useTranslation } from 'react-i18next';
import type { CartItem } from '../../lib/cart/cart.ts';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import { MoneyText } from '../money/MoneyText.tsx';
import { useReader } from '../shell/reader.ts';
import { ItemPicture } from './ItemPicture.tsx';

export type CartItemRowProps = { readonly item: CartItem };

/** One row of a cart; dimmed, and said so, when it is not ticked at the store. */
export function CartItemRow({ item }: CartItemRowProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const quantity = formatNumber(item.quantity, locale);
  return (
    <li className="cart-item" data-unselected={!item.selected || undefined}>
      <ItemPicture address={item.picture} />
      <div className="stack-tight">
        <p className="cart-item-title" dir="auto" title={item.title}>
          {item.title}
        </p>
        {item.variant && (
          <p className="soft small" dir="auto">
            {item.variant}
          </p>
        )}
        {!item.selected && <p className="small strong">{t('cart.notSelected')}</p>}
      </div>
      <div className="cart-item-price">
        {item.unitPrice ? (
          <MoneyText money={item.unitPrice} />
        ) : (
          <span className="soft small">{t('cart.noPrice')}</span>
        )}
        <span className="soft small number">
          <span aria-hidden="true">× {quantity}</span>
          <span className="spoken">{t('cart.quantity', { quantity })}</span>
        </span>
      </div>
    </li>
  );
}
