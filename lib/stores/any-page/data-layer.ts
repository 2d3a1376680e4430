import { findAll } from '../find-all.ts';
import { isCurrencyCode } from './page-money.ts';

/** What a page's inline scripts tell its analytics, and the currencies that stand in them. Amounts as they are written. */
export type DataLayer = {
  readonly values: readonly { readonly event: string; readonly amount: string }[];
  readonly currencies: readonly string[];
};

const mostScripts = 200;
const longestScript = 200_000;

/** Reads the inline scripts of a page as text: GA4 events (`view_cart`, `begin_checkout`, `purchase`), the older `actionField.revenue`, and `currency` beside them. */
export const dataLayer = (document: Document): DataLayer => {
  const scripts = findAll(document, 'script:not([src])')
    .slice(0, mostScripts)
    .map(({ textContent }) => (textContent ?? '').slice(0, longestScript))
    .filter((text) => /currency|begin_checkout|view_cart|purchase|revenue/i.test(text));
  return {
    values: scripts.flatMap(valuesIn),
    currencies: scripts.flatMap(currenciesIn).filter(isCurrencyCode),
  };
};

const events = /["'](view_cart|begin_checkout|add_payment_info|add_shipping_info|purchase)["']/g;
const value = /["']?\bvalue["']?\s*:\s*["']?(\d+(?:\.\d{1,3})?)["']?\s*[,}\n]/;
const revenue = /["']?\brevenue["']?\s*:\s*["']?(\d+(?:\.\d{1,3})?)["']?\s*[,}\n]/g;
const nearby = 3000;

const valuesIn = (text: string): { event: string; amount: string }[] => [
  ...[...text.matchAll(events)].flatMap(({ 1: event = '', index }) => {
    const amount = value.exec(text.slice(index, index + nearby))?.[1];
    return amount === undefined ? [] : [{ event, amount }];
  }),
  ...[...text.matchAll(revenue)].map(({ 1: amount = '' }) => ({ event: 'purchase', amount })),
];

const currency =
  /["']?\b(?:currency|currencyCode|currency_code|currencyIsoCode|priceCurrency|shopCurrency|orderCurrency|currencyISO)["']?\s*[:=]\s*(?:\{[^{}]{0,80}?["']?(?:code|iso_code|active)["']?\s*:\s*)?["']([A-Za-z]{3})["']/g;

const currenciesIn = (text: string): string[] =>
  [...text.matchAll(currency)].slice(0, 50).map(({ 1: code = '' }) => code.toUpperCase());
