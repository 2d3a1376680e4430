import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plotOf } from '../../components/money/plot-of.ts';
import { RatePlot } from '../../components/money/RatePlot.tsx';
import { ReaderProvider } from '../../components/shell/ReaderProvider.tsx';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { type Language, locales } from '../../lib/i18n/locales.ts';
import { toman } from '../../lib/money/unit.ts';
import type { DayPrice } from '../../lib/pricing/prices-by-day.ts';
import { dollarByDay, now, oneDollar, stillDollar } from './samples.ts';

const price = (day: string, minor: number): DayPrice => ({
  day,
  price: { minor, currency: 'IRR' },
});

describe('the drawing of prices', () => {
  it('stands each day at its time and price, the highest at the top', () => {
    const days = [price('2026-05-10', 100), price('2026-05-11', 300), price('2026-05-14', 200)];
    const plot = plotOf(days);
    expect(plot?.points).toEqual([
      { x: 0, y: 1 },
      { x: 0.25, y: 0 },
      { x: 1, y: 0.5 },
    ]);
    expect([plot?.first, plot?.high, plot?.last]).toEqual(days);
    expect(plot?.low).toBe(days[0]);
  });

  it('names the first of equal days', () => {
    const days = [1, 2, 2, 1].map((minor, at) => price(`2026-05-1${at}`, minor));
    const plot = plotOf(days);
    expect([plot?.low, plot?.high]).toEqual([days[0], days[1]]);
  });

  it('draws a price that never moved through the middle', () => {
    const plot = plotOf(stillDollar);
    expect(plot?.low).toBe(plot?.high);
    expect(new Set(plot?.points.map(({ y }) => y))).toEqual(new Set([0.5]));
  });

  it.each([
    ['no day', []],
    ['one day', [price('2026-05-18', 100)]],
    ['a price below the smallest coin', [price('2026-05-17', 0), price('2026-05-18', 1)]],
  ])('is none for %s', (_, days) => expect(plotOf(days)).toBeNull());
});

describe('the plot', () => {
  const markup = (days: readonly DayPrice[], language: Language) =>
    renderToStaticMarkup(
      <ReaderProvider
        i18n={createI18n(language)}
        theme="system"
        locale={locales[language]}
        unit={toman}
        timeZone="Asia/Tehran"
        now={now}
      >
        <RatePlot one={oneDollar.foreign} days={days} />
      </ReaderProvider>,
    ).replaceAll(/[\u2068\u2069\u200e]/g, '');
  const label = (html: string) => /aria-label="([^"]*)"/.exec(html)?.[1];

  it('says lowest, highest and today’s as its reader writes them', () => {
    expect(label(markup(dollarByDay, 'en'))).toBe(
      'What US$1.00 cost from 19 Apr to 18 May: lowest 108,400 toman on 19 Apr, highest 114,700 toman on 9 May, today 112,840 toman.',
    );
    expect(label(markup(dollarByDay, 'fa'))).toBe(
      'بهای US$۱٫۰۰ از ۳۰ فروردین تا ۲۸ اردیبهشت: کمترین ۱۰۸٬۴۰۰ تومان در ۳۰ فروردین، بیشترین ۱۱۴٬۷۰۰ تومان در ۱۹ اردیبهشت، امروز ۱۱۲٬۸۴۰ تومان.',
    );
  });

  it('says when the last day is not today', () =>
    expect(label(markup(dollarByDay.slice(0, -2), 'en'))).toMatch(/, 2 days ago 112,600 toman\.$/));

  it('says of a rate that never moved just that', () =>
    expect(label(markup(stillDollar, 'en'))).toMatch(
      /^What US\$1\.00 cost .*112,840 toman on every day/,
    ));

  it('is not there for fewer than two days', () =>
    expect(markup(dollarByDay.slice(-1), 'en')).not.toContain('svg'));
});
