import { useTranslation } from 'react-i18next';
import type { Breakdown } from '../../lib/pricing/breakdown.ts';
import { HeroAmount } from './HeroAmount.tsx';
import { PriceLineRow } from './PriceLineRow.tsx';

export type PriceLinesProps = { readonly price: Breakdown };

/** A whole price: each named part, then what they add up to. */
export function PriceLines({ price }: PriceLinesProps) {
  const { t } = useTranslation();
  return (
    <div className="price">
      <dl className="price-lines">
        {price.lines.map((line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one price never move, and codes may repeat
          <PriceLineRow key={row} line={line} />
        ))}
      </dl>
      <div className="price-total">
        <span className="strong">{t('price.total')}</span>
        <HeroAmount money={price.total} />
      </div>
    </div>
  );
}
