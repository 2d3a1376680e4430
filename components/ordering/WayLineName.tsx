import { useTranslation } from 'react-i18next';
import type { WayLine } from '../../lib/pricing/way-offer.ts';
import { Chip } from '../controls/Chip.tsx';
import type { WayWords } from './use-way-words.ts';

export type WayLineNameProps = { readonly line: WayLine; readonly words: WayWords };

/** What a line of a way's total is for; an estimate is marked as one. */
export function WayLineName({ line, words }: WayLineNameProps) {
  const { t } = useTranslation();
  return (
    <>
      <bdi>{words.line(line)}</bdi>
      {line.estimated && ' '}
      {line.estimated && <Chip tone="wait">{t('ways.estimate')}</Chip>}
    </>
  );
}
