import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withCodes } from '../../lib/money/currency-names.ts';
import { parsed } from './parsed.ts';
import { runs } from './runs.ts';

it.each([
  ['de', '1.234,50 Schweizer Franken', '1234.50 CHF'],
  ['fr', '5 dollars canadiens', '5 CAD'],
  ['es', '12,50 pesos mexicanos', '12.50 MXN'],
  ['es_GT', '1,099.98 dólares estadounidenses', '1099.98 USD'],
  ['ru', '5 индийских рупий', '5 INR'],
])('in %s, %s is %s', (language, text, expected) => {
  expect(parsed(withCodes(text, language))).toBe(expected);
});

it('leaves a text alone in a language that nobody knows, and parts of words in any', () => {
  expect(withCodes('5 dollars', 'xx@@')).toBe('5 dollars');
  expect(withCodes('5 euromaster', 'en')).toBe('5 euromaster');
});

it('never takes one currency for another', () => {
  const languages = fc.constantFrom(
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'ru',
    'ar',
    'tr',
    'pl',
    'ja',
    'ko',
    'sv',
  );
  const currencies = fc.constantFrom(
    'USD',
    'EUR',
    'CAD',
    'CHF',
    'INR',
    'MXN',
    'JPY',
    'KRW',
    'GBP',
    'PLN',
  );
  fc.assert(
    fc.property(languages, currencies, fc.nat({ max: 99_999 }), (language, currency, count) => {
      const style = {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        useGrouping: false,
      } as const;
      const written = new Intl.NumberFormat(language, {
        ...style,
        maximumFractionDigits: 0,
      }).format(count);
      expect(parsed(withCodes(written, language))).toBe(`${count} ${currency}`);
    }),
    runs(2_000),
  );
});
