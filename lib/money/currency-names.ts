import { currencyCodes } from './minor-digits.ts';

/** A text with the names of currencies in a language (BCP 47) written as their codes: `5 US dollars` as `5 USD`. Source: the CLDR data of Intl; an unknown language changes nothing. */
export const withCodes = (text: string, language: string): string => {
  const known = namesIn(language.replace(/_/g, '-'));
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
  const forms = currencyCodes.flatMap((code) =>
    formsOf(code, language).map((name): [string, string] => [name, code]),
  );
  const longestFirst = [...new Set(forms.map(([name]) => name))].sort(
    (a, b) => b.length - a.length,
  );
  const names = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    codes: unshared(forms.map(([name, code]) => [name.toLowerCase(), code])),
    pattern: new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?![\\p{L}\\p{M}])`, 'giu'),
  };
};

/** Names with their codes, but for those that several currencies have. */
const unshared = (forms: readonly [name: string, code: string][]): Map<string, string> =>
  new Map(
    [...Map.groupBy(forms, ([name]) => name)].flatMap(([name, alike]) => {
      const [code, ...others] = new Set(alike.map((form) => form[1]));
      return code !== undefined && others.length === 0 ? [[name, code] as const] : [];
    }),
  );

const isSupported = (language: string): boolean => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
};

/** Counts that take different forms of a noun in the languages of the world. */
const counts = [0, 1, 2, 5, 1.5];

const formsOf = (currency: string, language: string): string[] => {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  return counts
    .flatMap((count) => format.formatToParts(count))
    .flatMap(({ type, value }) => (type === 'currency' && isName(value) ? value : []));
};

/** Two Latin letters may be any word. */
const isName = (name: string): boolean => name.length > (/\p{sc=Latin}/u.test(name) ? 2 : 1);
