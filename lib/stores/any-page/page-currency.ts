import { hostCurrency, languageCurrency } from '../../money/place-currency.ts';
import { attribute } from '../attribute.ts';
import { findAll } from '../find-all.ts';
import { type CountryHints, countryHints } from './country-hints.ts';
import { isCurrencyCode, pageMoney } from './page-money.ts';

/** What speaks for a page's currency, most trusted first. */
export type CurrencyEvidence = {
  readonly code: string;
  readonly source: 'label' | 'structured-data' | 'data-layer' | 'structure' | 'address';
  readonly found: string;
};

/** The currency of a page's amounts with what tells it; `null` when nothing does. `weak` when only the place of the shop or its visitors speaks for it. */
export type PageCurrency = {
  readonly code: string | null;
  readonly evidence: readonly CurrencyEvidence[];
  readonly weak: boolean;
};

/** All that is known of a page beside its amounts; `known` is what an ambiguous sign means at a known store's page. */
export type Surroundings = {
  readonly document: Document;
  readonly address: string;
  readonly language: string | null;
  readonly known: string | null;
  readonly structured: readonly string[];
  readonly layered: readonly string[];
  readonly labels: readonly string[];
  readonly texts: string;
};

/** Finds what currency `texts` (amounts, the most telling first) are in. A sign or code beside the amount is believed, unless the page's data name another currency that the sign can mean, too. */
export const pageCurrency = (amounts: readonly string[], around: Surroundings): PageCurrency => {
  const clear = amounts.filter((text) => pageMoney(text, null) !== 'unclear');
  const telling = (clear.length > 0 ? clear : amounts).slice(0, 6);
  for (const tier of tiers(around)) {
    const fitting = tier().filter(({ code }) => fits(telling, code));
    const codes = new Set(fitting.map(({ code }) => code));
    const [first] = fitting;
    if (codes.size === 1 && first)
      return {
        code: first.code,
        evidence: [first],
        weak: isWeak(first, telling) && !isHinted(first.code, telling, around),
      };
    if (codes.size > 1) break;
  }
  return named(telling) ?? hinted(telling, around) ?? { code: null, evidence: [], weak: true };
};

const tiers = (around: Surroundings) => [
  () => codesIn(around.labels.join(' ; ')).map((code) => evidence(code, 'label', code)),
  () => distinct(around.structured).map((code) => evidence(code, 'structured-data', code)),
  () => distinct(around.layered).map((code) => evidence(code, 'data-layer', code)),
  () => chosenCodes(around.document).map((code) => evidence(code, 'structure', code)),
  () => codesIn(around.texts).map((code) => evidence(code, 'structure', code)),
  () => byStore(around),
  () => byHost(around),
  () => byLanguage(around),
];

const evidence = (
  code: string,
  source: CurrencyEvidence['source'],
  found: string,
): CurrencyEvidence => ({ code, source, found: found.slice(0, 200) });

const distinct = (codes: readonly string[]): string[] => [...new Set(codes)].slice(0, 12);

/** Codes are capitals; some are words that stand in capitals, too. */
const codesIn = (text: string): string[] =>
  distinct(
    (text.match(/(?<![\p{L}\p{N}_-])[A-Z]{3}(?![\p{L}\p{N}_-])/gu) ?? []).filter(
      (code) =>
        isCurrencyCode(code) &&
        !/^(ALL|TOP|TRY|CUP|SOS|PEN|MOP|GEL|COP|BAM|MAD|NAD|PAB|BOB|DOP|LAK|SLE|STN|WST|AMD|MOP)$/.test(
          code,
        ),
    ),
  );

const currencyChoice =
  /currenc|währung|devise|moneda|valuta|moeda|waluta|para ?birim|валют|عملة|ارز|מטבע|通貨|货币|幣|통화/i;

/** What is chosen in the page's own list of currencies. */
const chosenCodes = (document: Document): string[] => {
  const lists = findAll(document, 'select').filter((list) =>
    ['name', 'id', 'class', 'aria-label'].some((name) =>
      currencyChoice.test(attribute(list, name) ?? ''),
    ),
  );
  return distinct(
    lists.slice(0, 5).flatMap((list) => {
      const options = findAll(list, 'option');
      const chosen = options.find((one) => 'selected' in one && one.selected === true);
      return codesIn(
        `${chosen?.textContent ?? ''} ${(chosen && attribute(chosen, 'value')) ?? ''}`,
      );
    }),
  );
};

/** Whether the currency is one that every telling amount can be in, and at least one is. */
const fits = (amounts: readonly string[], code: string): boolean => {
  const read = amounts.map((text) => pageMoney(text, code)).filter((one) => one !== 'unclear');
  const [first] = read;
  return typeof first === 'object' && first !== null && first.currency === code;
};

const isBare = (text: string | undefined): boolean =>
  text !== undefined && pageMoney(text, 'USD') !== null && !/\p{Sc}|\p{L}/u.test(text);

/** A bare number, and a sign that only the page's language explains, are not beyond doubt. */
const isWeak = ({ source, found, code }: CurrencyEvidence, [first]: readonly string[]): boolean => {
  if (source !== 'address' && source !== 'structure') return false;
  if (isBare(first)) return true;
  return source === 'address' && !found.includes('.') && named([first ?? ''])?.code !== code;
};

const named = ([first]: readonly string[]): PageCurrency | null => {
  const money = first === undefined ? null : pageMoney(first, null);
  if (typeof money !== 'object' || money === null || first === undefined) return null;
  return {
    code: money.currency,
    evidence: [evidence(money.currency, 'label', first)],
    weak: false,
  };
};

const byStore = ({ address, known }: Surroundings): CurrencyEvidence[] =>
  known === null ? [] : [evidence(known, 'address', new URL(address).hostname)];

const byHost = ({ address }: Surroundings): CurrencyEvidence[] => {
  const host = new URL(address).hostname;
  const code = hostCurrency(host);
  return code ? [evidence(code, 'address', host)] : [];
};

/** What the language of a page says, where its host says nothing that fits. American English says little: many shops never change what their software came with. */
const byLanguage = ({ document, language, texts }: Surroundings): CurrencyEvidence[] => {
  const tag = language ?? languageOf(document, texts);
  const code = tag && !/^en[-_]us$/i.test(tag) ? languageCurrency(tag) : null;
  if (code) return [evidence(code, 'address', tag ?? '')];
  return tag && /^zh\b(?![-_](tw|hk))/i.test(tag) ? [evidence('CNY', 'address', tag)] : [];
};

const languageOf = (document: Document, texts: string): string | null => {
  const [root] = findAll(document, ':root');
  const [locale] = findAll(document, 'meta[property="og:locale"]');
  const stated = root ? attribute(root, 'lang') : null;
  const tag = /[-_]/.test(stated ?? '')
    ? stated
    : ((locale && attribute(locale, 'content')) ?? stated);
  return tag?.trim() || byScript(texts);
};

const byScript = (texts: string): string | null => {
  if (/[\u3040-\u30ff]{2}/.test(texts)) return 'ja';
  if (/[پچژگ]/.test(texts) && /[یک]/.test(texts)) return 'fa';
  return null;
};

const enough = 2;

/** A bare sign of dollars or rupees on a page whose forms and words are those of one of its countries. */
const hinted = ([first]: readonly string[], around: Surroundings): PageCurrency | null => {
  if (first === undefined || !/\$|₨|(?<!\p{L})Rs(?!\p{L})/u.test(first)) return null;
  const [root] = findAll(around.document, ':root');
  const tag = around.language ?? (root && attribute(root, 'lang')) ?? '';
  if (!/^(en\b|en_|$)/i.test(tag)) return null;
  const points: CountryHints = countryHints(around.document, around.texts);
  const american = /^en[-_]us/i.test(tag) ? 2 : 0;
  const ranked = Object.entries({ ...points, USD: (points['USD'] ?? 0) + american })
    .filter(([code]) => fits([first], code))
    .sort(([, left], [, right]) => right - left);
  const [[code, most] = ['', 0], [, next] = ['', 0]] = ranked;
  if (most >= enough && most - next >= enough)
    return {
      code,
      evidence: [evidence(code, 'structure', `forms and words: ${most}`)],
      weak: false,
    };
  return code === 'USD' && next === 0 ? byEnding(around.address) : null;
};

/** Whether the page's forms and words speak for a currency as well. */
const isHinted = (code: string, amounts: readonly string[], around: Surroundings): boolean => {
  const found = hinted(amounts, around);
  return found?.code === code && !found.weak;
};

/** Nothing speaks for another country, and the shop's host ends as those of the United States do: not enough to be sure of. */
const byEnding = (address: string): PageCurrency | null => {
  const { hostname } = new URL(address);
  return hostname.endsWith('.com')
    ? { code: 'USD', evidence: [evidence('USD', 'address', hostname)], weak: true }
    : null;
};
