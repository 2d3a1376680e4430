import { useTranslation } from 'react-i18next';
import type { PriceLine } from '../../lib/pricing/breakdown.ts';
import { isLineWord } from '../words/is-line-word.ts';
import { MoneyText } from './MoneyText.tsx';

export type PriceLineRowProps = { readonly line: PriceLine };

/** One part of a price: its name, the store's amount it comes from, and who bears it. */
export function PriceLineRow({ line }: PriceLineRowProps) {
  const { t } = useTranslation();
  return (
    <div className="price-line">
      <dt>
        <bdi>{isLineWord(line.code) ? t(`priceLine.${line.code}`) : line.name}</bdi>
        {line.foreign && (
          <span className="soft small">
            {' '}
            <MoneyText money={line.foreign} />
          </span>
        )}
        {line.bearer === 'payee' && <span className="soft small"> {t('price.payee')}</span>}
      </dt>
      <dd>
        <MoneyText money={line.amount} />
      </dd>
    </div>
  );
}
