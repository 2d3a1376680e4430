import { useTranslation } from 'react-i18next';
import type { CartLineKind } from '../../lib/cart/cart.ts';
import type { Money } from '../../lib/money/money.ts';
import { Button } from '../controls/Button.tsx';
import { MoneyText } from '../money/MoneyText.tsx';
import { CartChangeRow } from './CartChangeRow.tsx';

/** One side of a change of an item: how many, at what price each. */
export type ItemSide = { readonly quantity: number; readonly unitPrice: Money | null };

/** One difference between the priced cart and the store's: `null` on the side where it is absent. */
export type CartChange =
  | {
      readonly of: 'item';
      readonly title: string;
      readonly variant: string | null;
      readonly before: ItemSide | null;
      readonly after: ItemSide | null;
    }
  | {
      readonly of: 'line';
      readonly kind: CartLineKind;
      readonly label: string;
      readonly before: Money | null;
      readonly after: Money | null;
    };

export type CartChangedProps = {
  readonly changes: readonly CartChange[];
  readonly totalBefore: Money;
  readonly totalAfter: Money;
  readonly onUseNew: () => void;
  readonly onKeepOld: () => void;
};

/** The store's cart differs from the one that was priced: both sides, before anything else. */
export function CartChanged(props: CartChangedProps) {
  const { changes, totalBefore, totalAfter, onUseNew, onKeepOld } = props;
  const { t } = useTranslation();
  return (
    <section className="sheet" role="alert">
      <h2>{t('changed.title')}</h2>
      <p>{t('changed.text')}</p>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{t('changed.before')}</th>
            <th scope="col">{t('changed.after')}</th>
          </tr>
        </thead>
        {changes.map((change, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of differences
          <CartChangeRow key={row} change={change} />
        ))}
        <tbody className="changes-total">
          <tr>
            <th colSpan={2} scope="rowgroup">
              {t('cart.total')}
            </th>
          </tr>
          <tr>
            <td className="versus-old">
              <MoneyText money={totalBefore} />
            </td>
            <td>
              <MoneyText money={totalAfter} />
            </td>
          </tr>
        </tbody>
      </table>
      <Button kind="primary" onPress={onUseNew} wide>
        {t('changed.useNew')}
      </Button>
      <Button kind="plain" onPress={onKeepOld} wide>
        {t('changed.keepOld')}
      </Button>
    </section>
  );
}
