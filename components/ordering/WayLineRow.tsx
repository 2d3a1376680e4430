import { useTranslation } from 'react-i18next';
import type { WayLine } from '../../lib/pricing/way-offer.ts';
import { Chip } from '../controls/Chip.tsx';
import { MoneyText } from '../money/MoneyText.tsx';

export type WayLineRowProps = {
  readonly line: WayLine;
  readonly name: string;
  /** Its amount is told already. */
  readonly isAlone: boolean;
};

/** One line of what somebody takes; an estimate is marked as one. */
export function WayLineRow({ line, name, isAlone }: WayLineRowProps) {
  const { t } = useTranslation();
  return (
    <div className="price-line way-line soft small">
      <dt>
        <bdi>{name}</bdi> {line.estimated && <Chip tone="wait">{t('ways.estimate')}</Chip>}
      </dt>
      <dd>{!isAlone && <MoneyText money={line.amount} />}</dd>
    </div>
  );
}
