import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsableWay, WayLine } from '../../lib/pricing/way-offer.ts';
import { MoneyText } from '../money/MoneyText.tsx';
import type { WayWords } from './use-way-words.ts';
import { WayLineName } from './WayLineName.tsx';

export type WayTakesProps = { readonly offer: UsableWay; readonly words: WayWords };

/** What everybody takes of a total, with the lines that make it up, and the total. */
export function WayTakes({ offer, words }: WayTakesProps) {
  const { t } = useTranslation();
  return (
    <dl className="price-lines way-takes">
      {offer.takes.map((take) => (
        <Take
          key={take.taker}
          take={take}
          lines={offer.lines.filter(({ taker }) => taker === take.taker)}
          words={words}
        />
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

type TakeProps = {
  readonly take: UsableWay['takes'][number];
  readonly lines: readonly WayLine[];
  readonly words: WayWords;
};

/** A single line is all of what its taker gets, so its amount is not said twice. */
function Take({ take, lines, words }: TakeProps) {
  const [alone, ...more] = lines;
  return (
    <Fragment>
      <div className="price-line way-taker">
        <dt className="stack-tight">
          <span>
            <bdi>{words.taker(take.taker)}</bdi>
          </span>
          {alone && more.length === 0 && (
            <span className="soft small">
              <WayLineName line={alone} words={words} />
            </span>
          )}
        </dt>
        <dd>
          <MoneyText money={take.amount} />
        </dd>
      </div>
      {more.length > 0 &&
        lines.map((line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one price never move, and codes may repeat
          <div key={row} className="price-line way-line soft small">
            <dt>
              <WayLineName line={line} words={words} />
            </dt>
            <dd>
              <MoneyText money={line.amount} />
            </dd>
          </div>
        ))}
    </Fragment>
  );
}
