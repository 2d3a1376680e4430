import { useTranslation } from 'react-i18next';
import type { Caveat, Step, Taker } from '../../lib/pricing/direct-way.ts';
import type { WayLine } from '../../lib/pricing/way-offer.ts';
import { isLineWord } from '../words/is-line-word.ts';
import { isWayWord } from '../words/is-way-word.ts';
import { isolate } from '../words/isolate.ts';
import type { WayRow } from './way-row.ts';

/** What a way to pay says, in the reader's language; a code that the catalogues don't know keeps the English text that came with it. */
export type WayWords = {
  readonly name: string;
  readonly line: (line: WayLine) => string;
  readonly taker: (taker: Taker) => string;
  readonly caveat: (caveat: Caveat) => string;
  readonly step: (step: Step) => string;
};

export function useWayWords(row: WayRow, storeName: string): WayWords {
  const { t } = useTranslation();
  const name = useWayName(row);
  const line = ({ code, name: own }: WayLine) => {
    if (row.direct && isWayWord('line', code)) return t(`ways.line.${code}`);
    if (isLineWord(code)) return t(`priceLine.${code}`);
    return isWayWord('line', code) ? t(`ways.line.${code}`) : own;
  };
  const taker = (who: Taker) => {
    if (who === 'store') return storeName;
    if (who === 'bank') return t('ways.bank');
    return row.profile?.name ?? name;
  };
  return {
    name,
    line,
    taker,
    caveat: ({ code, text }) => (isWayWord('caveat', code) ? t(`ways.caveat.${code}`) : text),
    step: ({ code, text }) =>
      isWayWord('step', code) ? t(`ways.step.${code}`, { name: isolate(name) }) : text,
  };
}

/** An intermediary's name alone says enough where it has one way only. */
function useWayName({ offer, profile }: WayRow): string {
  const { t } = useTranslation();
  if (profile) return profile.ways.length > 1 ? offer.name : profile.name;
  return isWayWord('name', offer.way) ? t(`ways.name.${offer.way}`) : offer.name;
}
