import { useTranslation } from 'react-i18next';
import type { Doubt, EvidenceSource } from '../../lib/cart/page-reading.ts';
import type { Money } from '../../lib/money/money.ts';
import { Button } from '../controls/Button.tsx';
import { MoneyText } from '../money/MoneyText.tsx';
import { isolate } from '../words/isolate.ts';
import { DoubtList } from './DoubtList.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { Fallbacks, type FallbacksProps } from './Fallbacks.tsx';

export type ConfirmTotalProps = FallbacksProps & {
  /** Where the total is from. */
  readonly place: string;
  readonly total: Money;
  readonly source: EvidenceSource;
  /** What the page writes there; empty when that says nothing. */
  readonly found: string;
  readonly doubts: readonly Doubt[];
  readonly onYes: () => void;
};

/** A total that was read but not for sure: the shopper says whether it is the one. */
export function ConfirmTotal(props: ConfirmTotalProps) {
  const { t } = useTranslation();
  const { place, total, source, found, doubts, onYes, onPoint, onType } = props;
  return (
    <section className="sheet" aria-labelledby="confirm-total">
      <p className="soft small">
        <bdi>{place}</bdi>
      </p>
      <h2 id="confirm-total">{t('read.question')}</h2>
      <p className="confirm-amount strong">
        <MoneyText money={total} />
      </p>
      {found !== '' && <p className="soft">{t('read.foundAt', { found: isolate(found) })}</p>}
      <EvidenceLine source={source} />
      <DoubtList doubts={doubts} />
      <Button kind="primary" wide onPress={onYes}>
        {t('read.yes')}
      </Button>
      <Fallbacks onPoint={onPoint} onType={onType} />
    </section>
  );
}
