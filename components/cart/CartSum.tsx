import { useTranslation } from 'react-i18next';
import type { Cart } from '../../lib/cart/cart.ts';
import type { Discrepancy } from '../../lib/cart/discrepancy-of.ts';
import { MoneyText } from '../money/MoneyText.tsx';
import { AddsUp } from './AddsUp.tsx';
import { CartLineName } from './CartLineName.tsx';

export type CartSumProps = {
  readonly cart: Cart;
  /** Whether the store shows lines that its total can be checked with. */
  readonly isChecked: boolean;
  readonly discrepancy: Discrepancy | null;
};

/** The store's own summary, its total, how final that is, and whether it adds up. */
export function CartSum({ cart, isChecked, discrepancy }: CartSumProps) {
  const { t } = useTranslation();
  return (
    <div className="cart-sum">
      <dl className="price-lines">
        {cart.lines.map((line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the store's lines are shown as they came
          <div key={row} className="price-line">
            <dt>
              <CartLineName line={line} />
            </dt>
            <dd>
              <MoneyText money={line.amount} />
            </dd>
          </div>
        ))}
        <div className="price-line cart-total strong">
          <dt>{t('cart.total')}</dt>
          <dd>
            <MoneyText money={cart.total} />
          </dd>
        </div>
      </dl>
      <p className="soft small">{t(`totalKind.${cart.totalKind}`)}</p>
      {isChecked && <AddsUp discrepancy={discrepancy} />}
    </div>
  );
}
