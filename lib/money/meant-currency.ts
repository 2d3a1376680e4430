import { type CurrencySign, currencySign } from './currency-symbols.ts';
import type { MoneyContext } from './parse.ts';

/** The currencies that an amount can be in: one when that is certain, `null` when nothing names any, none when its signs contradict each other or the page. `IRT` is toman. */
export type Meant = readonly string[] | null;

/**
 * What the signs beside an amount mean; `elsewhere` are signs in other places of the text, the context says what was seen outside it. Nothing is meant by default but what only one country of weight writes (`£`, `руб`).
 */
export const meantCurrency = (
  signs: readonly string[],
  elsewhere: readonly string[],
  { evidence, home }: MoneyContext,
): Meant => {
  if (signs.length === 0) return unsigned(elsewhere, evidence);
  const common = inCommon(signs);
  if (common.length === 0) return common;
  const named = elsewhere.filter((code) => /^[A-Z]{3}$/.test(code) && common.includes(code));
  if (common.length > 1 && named.length > 0) return agreed(named);
  const known = home === null ? evidence : [...evidence, home];
  const narrowed = narrow(common, known);
  if (narrowed !== null) return narrowed;
  if (isCertain(signs, known)) return common.slice(0, 1);
  return common.length === 1 ? [] : common;
};

/** A bare amount is in the currency that the first evidence means, unless the text names others. */
const unsigned = (elsewhere: readonly string[], evidence: readonly string[]): Meant => {
  const [first, ...others] = evidence.filter((sign) => currencySign(sign) !== undefined);
  if (first === undefined) return elsewhere.length === 0 ? null : codeOf(elsewhere);
  const meant = meantCurrency([first], [], { evidence: others, home: null, decimal: null });
  const agrees = meant?.some((code) => inCommon(elsewhere).includes(code));
  return elsewhere.length === 0 || agrees ? meant : [];
};

/** What signs away from the amount mean: a code does (`Total (EUR) 5`), a sign alone may belong to something else. */
const codeOf = (elsewhere: readonly string[]): readonly string[] =>
  elsewhere.every((sign) => /^[A-Z]{3}$/.test(sign) && currencySign(sign)?.sure)
    ? agreed(elsewhere)
    : [];

const agreed = (codes: readonly string[]): readonly string[] => {
  const [code, ...others] = new Set(codes);
  return code !== undefined && others.length === 0 ? [code] : [];
};

/** The one of these currencies that the evidence names; `null` when it leaves several. */
const narrow = (currencies: readonly string[], evidence: readonly string[]): Meant => {
  let left = currencies;
  for (const sign of evidence) {
    const both = inCommon([sign]).filter((code) => left.includes(code));
    if (both.length > 0) left = both;
    if (both.length === 1) return both;
  }
  return null;
};

/** Whether the signs decide alone: one of them is sure, or a letter that one currency has is contradicted by nothing (a code that is a word isn't enough). */
const isCertain = (signs: readonly string[], evidence: readonly string[]): boolean =>
  found(signs).some(({ sure }) => sure) ||
  (inCommon(signs).length === 1 &&
    evidence.length === 0 &&
    !signs.some((sign) => /^[A-Z]{3}$/.test(sign)));

const found = (signs: readonly string[]): CurrencySign[] =>
  signs.flatMap((sign) => currencySign(sign) ?? []);

const inCommon = (signs: readonly string[]): readonly string[] => {
  const [first, ...others] = found(signs);
  return (first?.currencies ?? []).filter((code) =>
    others.every(({ currencies }) => currencies.includes(code)),
  );
};
