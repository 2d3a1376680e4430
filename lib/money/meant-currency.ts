import { type CurrencySign, currencySigns } from './currency-symbols.ts';

/** The one currency that signs beside an amount mean (`IRT` for toman), with the hint's help; `elsewhere` are signs in other places of the text. */
export const meantCurrency = (
  signs: readonly string[],
  elsewhere: readonly string[],
  hint: string | null,
): string | 'several' | null => {
  if (signs.length === 0) return unsigned(elsewhere, hint);
  const common = inCommon(signs);
  if (common.length === 0) return 'several';
  const named = elsewhere.filter((code) => /^[A-Z]{3}$/.test(code) && common.includes(code));
  if (common.length > 1 && named.length > 0) return agreed(named);
  if (hint !== null && common.includes(hint)) return hint;
  return found(signs).some(({ sure }) => sure) ? (common[0] ?? null) : null;
};

/** A bare amount is in the hint's currency, unless the text names others. */
const unsigned = (elsewhere: readonly string[], hint: string | null): string | null =>
  elsewhere.length === 0 || (hint !== null && inCommon(elsewhere).includes(hint)) ? hint : null;

const agreed = (codes: readonly string[]): string => {
  const [code = 'several', another] = new Set(codes);
  return another === undefined ? code : 'several';
};

const found = (signs: readonly string[]): CurrencySign[] =>
  signs.flatMap((sign) => currencySigns.get(sign) ?? []);

const inCommon = (signs: readonly string[]): readonly string[] =>
  found(signs)
    .map(({ currencies }) => currencies)
    .reduce((left, right) => left.filter((code) => right.includes(code)));
