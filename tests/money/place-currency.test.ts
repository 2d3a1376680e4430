import { expect, it } from 'vitest';
import { countryCurrency, hostCurrency, languageCurrency } from '../../lib/money/place-currency.ts';

it.each([
  ['SE', 'SEK'],
  ['uk', 'GBP'],
  ['gb', 'GBP'],
  ['us', 'USD'],
  ['ec', 'USD'],
  ['hr', 'EUR'],
  ['ch', 'CHF'],
  ['sn', 'XOF'],
  ['xx', null],
])('%s pays in %s', (country, currency) => {
  expect(countryCurrency(country)).toBe(currency);
});

it.each([
  ['www.shop.se', 'SEK'],
  ['shop.co.uk', 'GBP'],
  ['shop.com.tr', 'TRY'],
  ['shop.io', null],
  ['shop.com', null],
  ['shop.shop', null],
  ['co', null],
  ['', null],
])('%s is a host of %s', (host, currency) => {
  expect(hostCurrency(host)).toBe(currency);
});

it.each([
  ['en-AU', 'AUD'],
  ['zh-Hant-TW', 'TWD'],
  ['pt_BR', 'BRL'],
  ['da', 'DKK'],
  ['en', null],
  ['', null],
])('%s is a language of %s', (language, currency) => {
  expect(languageCurrency(language)).toBe(currency);
});
