import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AddsUp } from '../../components/cart/AddsUp.tsx';
import { type Means, noMeans, toldBalance, toldCard } from '../../components/ordering/means.ts';
import { WaysToPay } from '../../components/ordering/WaysToPay.tsx';
import { ReaderProvider } from '../../components/shell/ReaderProvider.tsx';
import type { Discrepancy } from '../../lib/cart/discrepancy-of.ts';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { type Language, locales } from '../../lib/i18n/locales.ts';
import { directWays } from '../../lib/pricing/direct-ways.ts';
import { now, waysInKazakhstan } from './samples.ts';

const nothing = () => {};

/** The words of a component, without the marks that keep directions apart. */
const words = (node: ReactNode, language: Language = 'en'): string =>
  renderToStaticMarkup(
    <ReaderProvider
      {...{ i18n: createI18n(language), locale: locales[language], now }}
      {...{ theme: 'system', unit: null, timeZone: 'Asia/Almaty' }}
    >
      {node}
    </ReaderProvider>,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ');

const ways = (chosen: string | null, means: Means = noMeans): ReactNode => (
  <WaysToPay
    rows={waysInKazakhstan(means)}
    store={{ name: 'AliExpress', currency: 'USD' }}
    chosen={chosen}
    onChoose={nothing}
  >
    {null}
  </WaysToPay>
);

describe('the ways to pay', () => {
  it('stand one after another, those that can’t be used last with the reason', () => {
    const text = words(ways(null));
    const at = ['Your own bank card', 'UpCard', 'Not possible', 'Beeline', 'KOPS'].map((name) =>
      text.indexOf(name),
    );
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
    expect(text).toContain('Beeline works in Russia only.');
  });

  it('say of each how long it takes, in hours, working hours and days', () => {
    const text = words(ways(null));
    expect(text).toContain('up to 24 hours · the bank settles in 1 to 7 days');
    expect(text).toContain('within 2 working hours');
  });

  it('say of the chosen one who gets what, and mark an estimate as one', () => {
    const text = words(ways('direct:bank-card'));
    expect(text).toMatch(/Your bank It converts at a rate of its own our estimate KZT [\d,.]+/);
    expect(text.match(/our estimate/g)).toHaveLength(1);
    expect(words(ways('intermediary:https://upcard.example:shetab'))).toMatch(
      /UpCard Service fee KZT [\d,.]+/,
    );
    expect(words(ways('intermediary:https://upcard.example:shetab'))).not.toContain('our estimate');
  });

  it('have the reader’s own words for every step, caveat and line of the direct ways', () => {
    const english = directWays.flatMap(({ steps, caveats, shares }) => [
      ...[...steps, ...caveats].map(({ text }) => text),
      ...shares.map(({ name }) => name),
    ]);
    for (const { offer } of waysInKazakhstan(noMeans)) {
      const text = words(ways(offer.id), 'fa');
      expect(english.filter((sentence) => text.includes(sentence))).toEqual([]);
    }
  });

  it.each([
    ['electron', 'Visa Electron has no three-digit security code, so it is not taken.'],
    ['mir', 'A card of Mir is not taken.'],
  ] as const)('turn a card away with the reason: %s', (card, wanted) => {
    expect(words(ways(null, { ...noMeans, card }))).toContain(wanted);
  });
});

describe('what the shopper tells of what they have', () => {
  it.each([
    [null, null],
    ['visa', { network: 'visa', electron: false, country: null }],
    ['electron', { network: 'visa', electron: true, country: null }],
    ['mir', { network: 'mir', electron: false, country: null }],
  ] as const)('makes of the card %s what the rules ask for', (card, wanted) =>
    expect(toldCard({ ...noMeans, card })).toEqual(wanted),
  );

  it.each([
    ['', 'KZT', null],
    ['1,234.50', 'KZT', 123_450],
    ['۱٬۲۳۴٫۵۰', 'RUB', 123_450],
    ['US$ 10', 'KZT', null],
    ['some', 'KZT', null],
  ])('reads the balance %j in %s as %s', (balance, currency, minor) =>
    expect(toldBalance({ ...noMeans, balance }, currency)?.minor ?? null).toBe(minor),
  );
});

describe('whether a cart adds up', () => {
  const amount = { minor: 350, currency: 'USD' };
  it.each<[Discrepancy | null, string]>([
    [null, 'Adds up to the last cent'],
    [
      { missing: 'shipping', amount, seller: null },
      'The line “Shipping” is missing: US$3.50 unexplained',
    ],
    [
      { missing: 'tax', amount, seller: 'Kettles & Co.' },
      'In the part of Kettles &amp; Co. the line “Tax” is missing: US$3.50 unexplained',
    ],
    [{ missing: null, amount, seller: null }, 'US$3.50 is not explained by the store’s lines'],
    [
      { missing: null, amount, seller: 'Lamps' },
      'In the part of Lamps, US$3.50 is not explained by its lines',
    ],
  ])('%j is said as %s', (discrepancy, wanted) => {
    expect(words(<AddsUp discrepancy={discrepancy} />).trim()).toBe(wanted);
    expect(words(<AddsUp discrepancy={discrepancy} />, 'fa')).not.toMatch(/missing|explained/);
  });
});
