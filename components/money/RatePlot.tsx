import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/i18n/format-day.ts';
import { formatDaysAgo } from '../../lib/i18n/format-days-ago.ts';
import type { Money } from '../../lib/money/money.ts';
import type { DayPrice } from '../../lib/pricing/prices-by-day.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import { type Plot, plotOf } from './plot-of.ts';
import { splitAmount } from './split-amount.ts';
import { useMoney } from './use-money.ts';

export type RatePlotProps = {
  /** What is priced: one unit of the store's currency. */
  readonly one: Money;
  /** Its price in the shopper's money, oldest first. */
  readonly days: readonly DayPrice[];
};

/** How the rate moved, as one quiet line that runs with the reader's text; nothing for fewer than two days. */
export function RatePlot({ one, days }: RatePlotProps) {
  const { locale, now } = useReader();
  const money = useMoney();
  const plot = plotOf(days);
  const words = usePlotWords(one);
  if (plot === null) return null;
  const number = ({ price }: DayPrice) => splitAmount(money(price)).number;
  return (
    // It comes after the total that it stands below, and is no news of it.
    <div className="rate-plot" aria-live="off">
      <Line plot={plot} label={words(plot)} />
      <div className="rate-plot-ends" aria-hidden="true">
        <bdi>{number(plot.high)}</bdi>
        {plot.low !== plot.high && <bdi>{number(plot.low)}</bdi>}
      </div>
      <div className="rate-plot-days" aria-hidden="true">
        <span>{formatDay(plot.first.day, locale)}</span>
        <span>{formatDaysAgo(plot.last.day, now, locale)}</span>
      </div>
    </div>
  );
}

const [width, height] = [300, 32];

function Line({ plot, label }: { readonly plot: Plot; readonly label: string }) {
  const places = plot.points.map(({ x, y }) => `${round(x * width)} ${round(y * height)}`);
  const line = `M${places.join('L')}`;
  return (
    <svg
      className="rate-plot-line"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {plot.low !== plot.high && <path className="rate-plot-ground" d={`${line}V${height}H0Z`} />}
      <path d={line} />
      <path className="rate-plot-now" d={`M${places.at(-1)}h0`} />
    </svg>
  );
}

const round = (place: number): number => Math.round(place * 100) / 100;

/** The plot in a sentence: lowest, highest, and the last. */
function usePlotWords(one: Money): (plot: Plot) => string {
  const { t } = useTranslation();
  const { locale, now } = useReader();
  const money = useMoney();
  const priced = ({ price }: DayPrice) => isolate(money(price));
  const dated = ({ day }: DayPrice) => formatDay(day, locale);
  return ({ first, low, high, last }) =>
    t(low === high ? 'plot.still' : 'plot.moved', {
      ...{ one: isolate(money(one)), from: dated(first), to: dated(last) },
      ...{ low: priced(low), lowDay: dated(low), high: priced(high), highDay: dated(high) },
      ...{ last: priced(last), when: formatDaysAgo(last.day, now, locale) },
    });
}
