import { romanise } from './romanise.ts';

/** Words that say only that it is a company. */
const companyWords =
  /\b(?:co|ltd|limited|inc|corp|corporation|company|llc|jusikhoesa|yuhanhoesa)\b/g;

/** Spellings that people mix up when they write Korean names in Latin letters, each with the one that is kept. */
const mixedUp: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]+/g, ' '],
  [/ee|yi|wi/g, 'i'],
  [/ae|ai/g, 'e'],
  [/eo|eu|oo|ou|uh|u/g, 'o'],
  [/sh/g, 's'],
  [/ch/g, 'j'],
  [/[kcq]/g, 'g'],
  [/t/g, 'd'],
  [/[pf]/g, 'b'],
  [/r/g, 'l'],
  [/[vw]/g, 'b'],
  [/z/g, 'j'],
  [/(.)\1+/g, '$1'],
];

/** A name as it is compared: Latin, small, without marks and company words, with one spelling for those that are mixed up. */
export const foldName = (name: string): string => {
  const latin = romanise(name.replace(/\(주\)|㈜/g, ' '))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(companyWords, ' ');
  return mixedUp.reduce((text, [from, to]) => text.replace(from, to), latin).trim();
};

/** The search grams of names: three letters each, of every folded word with a blank before and after, and of the words run together, since nobody agrees where Korean names are parted. */
export const nameGrams = (names: readonly string[]): string[] => [
  ...new Set(names.map(foldName).flatMap((name) => [...gramsOf(name), ...gramsOf(together(name))])),
];

const together = (name: string): string => name.replaceAll(' ', '');

const gramsOf = (name: string): string[] =>
  name.split(' ').flatMap((word) => {
    const padded = ` ${word} `;
    return word ? Array.from({ length: word.length }, (_, at) => padded.slice(at, at + 3)) : [];
  });
