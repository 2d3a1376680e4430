import type { words } from './words.ts';

/** One Amazon marketplace: the language of its pages and its money. `perCent` is minor units of its currency for one US cent. */
export type Marketplace = {
  host: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  locale: string;
  currency: string;
  digits: number;
  perCent: number;
  words: keyof typeof words;
};

const english = { direction: 'ltr', digits: 2, words: 'en' } as const;

/** The marketplaces that practise; the others are the same engine with other data. */
export const marketplaces: readonly Marketplace[] = [
  {
    ...english,
    host: 'www.amazon.com',
    lang: 'en-us',
    locale: 'en-US',
    currency: 'USD',
    perCent: 1,
  },
  {
    ...english,
    host: 'www.amazon.co.uk',
    lang: 'en-gb',
    locale: 'en-GB',
    currency: 'GBP',
    perCent: 0.79,
  },
  {
    ...english,
    host: 'www.amazon.de',
    lang: 'de-de',
    locale: 'de-DE',
    currency: 'EUR',
    perCent: 0.92,
    words: 'de',
  },
  {
    ...english,
    host: 'www.amazon.ae',
    lang: 'en-ae',
    locale: 'en-AE',
    currency: 'AED',
    perCent: 3.67,
  },
  {
    ...english,
    host: 'www.amazon.sa',
    lang: 'ar-ae',
    direction: 'rtl',
    locale: 'ar-SA-u-nu-latn',
    currency: 'SAR',
    perCent: 3.75,
    words: 'ar',
  },
  {
    ...english,
    host: 'www.amazon.co.jp',
    lang: 'ja-jp',
    locale: 'ja-JP',
    currency: 'JPY',
    digits: 0,
    perCent: 1.5,
    words: 'ja',
  },
];

/** The marketplace's minor units for a price in US cents. */
export const localMinor = (market: Marketplace, cents: number): number =>
  Math.round(cents * market.perCent);

/** Minor units as a plain decimal with a dot, as the page's own attributes write it. */
export const decimal = ({ digits }: Pick<Marketplace, 'digits'>, minor: number): string => {
  if (digits === 0) return String(minor);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  return `${minor < 0 ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

const isDecimal = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** Minor units as the marketplace shows them to people. */
export const shown = (
  market: Pick<Marketplace, 'digits' | 'locale' | 'currency'>,
  minor: number,
): string => {
  const text = decimal(market, minor);
  const habit = { style: 'currency', currency: market.currency } as const;
  return isDecimal(text) ? new Intl.NumberFormat(market.locale, habit).format(text) : text;
};
