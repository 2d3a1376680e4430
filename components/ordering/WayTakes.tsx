import { useTranslation } from 'react-i18next';
import type { UsableWay, WayLine } from '../../lib/pricing/way-offer.ts';
import { MoneyText } from '../money/MoneyText.tsx';
import type { WayWords } from './use-way-words.ts';
import { WayLineRow } from './WayLineRow.tsx';

export type WayTakesProps = { readonly offer: UsableWay; readonly words: WayWords };

/** What everybody takes of a total, with the lines that make it up, and the total. */
export function WayTakes({ offer, words }: WayTakesProps) {
  const { t } = useTranslation();
  return (
    <dl className="price-lines way-takes">
      {offer.takes.map(({ taker, amount }) => (
        <div key={taker} className="stack-tight">
          <div className="price-line">
            <dt>
              <bdi>{words.taker(taker)}</bdi>
            </dt>
            <dd>
              <MoneyText money={amount} />
            </dd>
          </div>
          <WayLines lines={offer.lines.filter((line) => line.taker === taker)} words={words} />
        </div>
      ))}
      <div className="price-line way-total strong">
        <dt>{t('ways.total')}</dt>
        <dd>
          <MoneyText money={offer.total} />
        </dd>
      </div>
    </dl>
  );
}

type WayLinesProps = { readonly lines: readonly WayLine[]; readonly words: WayWords };

/** A single line is all of what its taker gets, so its amount stands there already. */
function WayLines({ lines, words }: WayLinesProps) {
  const isAlone = lines.length === 1;
  return lines.map((line, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one price never move, and codes may repeat
    <WayLineRow key={row} line={line} name={words.line(line)} isAlone={isAlone} />
  ));
}
