import { moneyTokens } from './money-tokens.ts';

/** Zeros of the scripts in which stores write digits; the other nine follow each. */
const zeros = '٠۰०০੦૦௦౦೦൦๐໐၀០０'.split('');

const asciiDigit = (digit: string): string => {
  const zero = zeros.find((each) => each <= digit && digit.charCodeAt(0) - each.charCodeAt(0) < 10);
  return zero === undefined ? digit : String(digit.charCodeAt(0) - zero.charCodeAt(0));
};

/**
 * A store's text with one way to write each thing: ASCII digits and signs, plain spaces, `-` for every dash, no marks that only steer
 * direction. The minus of "12,-" and "12.–" goes, for it stands for "no cents"; cents that the page's markup set apart ("$12. 95", "35€ 99") are joined.
 */
export const plainMoneyText = (text: string): string =>
  text
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060-\u206f\ufeff]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\uff01-\uff60\uffe0-\uffe6]/g, (wide) => wide.normalize('NFKC'))
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[−‐‑‒–—﹣]/g, '-')
    .replace(/٪/g, '%')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/(\d)[.,:] ?-{1,2}(?=$|[^-\d])/g, '$1')
    .replace(/^(?=.*\p{Sc})(\P{L}*\d[.,]) (\d\d)(?!\d)(?=\P{L}*$)/u, '$1$2')
    .replace(/(?<![\d.,'] ?)(\d{1,4})€ ?(\d\d)(?=[ *]*$)/, '$1,$2€')
    .trim();

/** The same without percentages and counts, `(5%)` and `(3 items)`, which stand beside an amount and are none. */
export const withoutAsides = (plain: string): string =>
  plain
    .replace(/[-+]?\d+(?:[.,]\d+)? ?%|% ?\d+(?:[.,]\d+)?/g, ' ')
    .replace(/\( ?\d{1,3}(?: ?\p{L}{2,}){0,2}\.? ?\)/gu, (count) =>
      moneyTokens(count).some(({ kind }) => kind === 'sign') ? count : ' ',
    )
    .replace(/\(\s*\)/g, ' ')
    .trim();
