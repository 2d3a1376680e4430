import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import type { Money } from '../../lib/money/money.ts';
import { MoneyText } from '../money/MoneyText.tsx';
import { useReader } from '../shell/reader.ts';
import type { ItemSide } from './CartChanged.tsx';

export type ChangeSideProps = { readonly side: ItemSide | Money | null };

/** One side of a difference: an amount, a count and price, or nothing. */
export function ChangeSide({ side }: ChangeSideProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  if (side === null) return t('changed.nothing');
  if ('minor' in side) return <MoneyText money={side} />;
  return (
    <span className="number">
      {formatNumber(side.quantity, locale)} ×{' '}
      {side.unitPrice && <MoneyText money={side.unitPrice} />}
    </span>
  );
}
