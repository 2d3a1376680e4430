import { Radio } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chip } from '../controls/Chip.tsx';
import { useWayWords } from './use-way-words.ts';
import { WayDetails } from './WayDetails.tsx';
import { WayFigures } from './WayFigures.tsx';
import { WayReason } from './WayReason.tsx';
import type { PaidStore, WayRow } from './way-row.ts';

export type WayItemProps = {
  readonly row: WayRow;
  readonly store: PaidStore;
  readonly isChosen: boolean;
};

/** One way to pay: who it is, about what it costs and how long it takes, or why it can't be used; the chosen one with all of its details. */
export function WayItem({ row, store, isChosen }: WayItemProps) {
  const { t } = useTranslation();
  const words = useWayWords(row, store.name);
  const { offer, profile } = row;
  return (
    <div className="way" data-chosen={isChosen || undefined}>
      <Radio className="choice" value={offer.id} isDisabled={!offer.usable}>
        <span className="choice-dot" aria-hidden="true" />
        <span className="stack-tight">
          <span className="row">
            <bdi className="strong">{words.name}</bdi>
            <Chip>{t(`ways.via.${offer.via}`)}</Chip>
            {profile?.practice && <Chip tone="wait">{t('ways.practice')}</Chip>}
          </span>
          {offer.usable ? (
            <WayFigures offer={offer} />
          ) : (
            <span className="small">
              <WayReason row={row} reason={offer.reason} name={words.name} store={store} />
            </span>
          )}
        </span>
      </Radio>
      {isChosen && offer.usable && <WayDetails offer={offer} words={words} />}
    </div>
  );
}
