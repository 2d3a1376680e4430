import { currencyCodes } from './minor-digits.ts';

/** A text with the names of currencies in a language (BCP 47) written as their codes: `5 US dollars` as `5 USD`. Source: the CLDR data of Intl; an unknown language changes nothing. */
export const withCodes = (text: string, language: string): string => {
  const known = namesIn(language);
  if (known === null || text.length > longest) return text;
  return text.replace(known.pattern, (name) => known.codes.get(name.toLowerCase()) ?? name);
};

const longest = 500;

type Names = { readonly codes: ReadonlyMap<string, string>; readonly pattern: RegExp };

const made = new Map<string, Names | null>();

const namesIn = (language: string): Names | null => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const names = makeNames(language);
  if (made.size < 50) made.set(language, names);
  return names;
};

const makeNames = (language: string): Names | null => {
  if (!isSupported(language)) return null;
  const codes = new Map<string, string>();
  for (const code of currencyCodes)
    for (const name of formsOf(code, language))
      codes.set(name, codes.has(name) && codes.get(name) !== code ? name : code);
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
  const names = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    codes,
    pattern: new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?![\\p{L}\\p{M}])`, 'giu'),
  };
};

const isSupported = (language: string): boolean => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
};

/** Counts that take different forms of a noun in the languages of the world. */
const counts = [1, 2, 5, 1.5];

const formsOf = (currency: string, language: string): string[] => {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
  });
  return counts
    .flatMap((count) => format.formatToParts(count))
    .flatMap(({ type, value }) =>
      type === 'currency' && value.length > 2 ? value.toLowerCase() : [],
    );
};
