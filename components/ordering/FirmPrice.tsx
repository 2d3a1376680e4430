import { useTranslation } from 'react-i18next';
import type { Breakdown } from '../../lib/pricing/breakdown.ts';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';
import { PriceLines } from '../money/PriceLines.tsx';
import { CountdownRing } from './CountdownRing.tsx';
import { SignedBy, type Signer } from './SignedBy.tsx';

export type FirmPriceProps = {
  readonly price: Breakdown;
  readonly signer: Signer;
  /** Seconds that the price still holds, by the service's clock; 0 when it has run out. */
  readonly secondsLeft: number;
  /** Seconds that it held when it came. */
  readonly secondsInAll: number;
  readonly onRefresh: () => void;
  readonly busy: boolean;
};

/** A signed price: its lines, its total, who signed it, and how long it holds. */
export function FirmPrice(props: FirmPriceProps) {
  const { price, signer, secondsLeft, secondsInAll, onRefresh, busy } = props;
  const { t } = useTranslation();
  const expired = secondsLeft <= 0;
  return (
    <section className="sheet firm-price" data-expired={expired || undefined}>
      <div className="row-between firm-head">
        <h2>{t('price.title')}</h2>
        {!expired && <CountdownRing left={secondsLeft} inAll={secondsInAll} />}
      </div>
      <PriceLines price={price} />
      <SignedBy signer={signer} />
      {expired && (
        <Note tone="wait" title={t('price.expired')} live>
          <p>{t('price.expiredWhy')}</p>
          <div>
            <Button kind="primary" onPress={onRefresh} busy={busy}>
              {t('price.fresh')}
            </Button>
          </div>
        </Note>
      )}
    </section>
  );
}
