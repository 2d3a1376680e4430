import { asciiDigits } from './ascii-digits.ts';

/**
 * A store's text with one way to write each thing: ASCII digits and signs, plain spaces, `-` for every dash, a line end for wider gaps (no number goes
 * across), no marks that only steer direction. "12,-" becomes `12,00`, "35€ 99" `35.99€`, "19. 99" `19.99`, "3万5千" isn't read, "1.2万" becomes `12000`;
 * percentages go, for they are no amounts.
 */
export const plainMoneyText = (text: string): string => joined(oneSpelling(text).trim());

const oneSpelling = (text: string): string =>
  asciiDigits(text)
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060-\u206f\ufeff]/g, '')
    .replace(/[\uff01-\uff60\uffe0-\uffe6]/g, (wide) => wide.normalize('NFKC'))
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',')
    .replace(/[’‘ʼʻ´`′]/g, "'")
    .replace(/[−‐‑‒–—―﹣－]/g, '-')
    .replace(/٪/g, '%')
    .replace(/\s{2,}|[\n\r\t\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/g, ' ');

const joined = (text: string): string =>
  text
    .replace(/[-+]? ?\d[\d.,]* ?%|% ?\d[\d.,]*/g, '\n')
    .replace(/(\d) ?\/-(?!\d)/g, '$1')
    .replace(/(\d)[:=] ?-{1,2}(?=$|[^-\d])/g, '$1')
    .replace(/(\d[.,]) ?-{1,2}(?=$|[^-\d])/g, '$100')
    .replace(/(\d):(\d\d)(?= ?kr)/i, '$1,$2')
    .replace(/(\d[.,])\s(\d\d)(?!\d)/g, '$1$2')
    .replace(/(\p{Sc})\.(?=\d{1,3}(?:[.,]\d{3})*[.,]\d\d(?!\d))/u, '$1')
    .replace(/(\d)[.,](?=\s*(?:[^\s\d.,'-]+$|$))/, '$1')
    .replace(/([\d.,]+) ?[万萬만](?: ?(\d{1,4}|\d,\d{3})(?![\d.,]))?/g, inMyriads)
    .replace(/(\d) ?(руб\.?|грн\.?|р\.|zł|元|Kč) ?(\d\d?) ?(?:коп|gr|分|角|h)\.?/g, withSmallUnit)
    .replace(/^(?:([^.,' ]*\d)(€)|(\d\d+)([$£])) ?(\d\d)$/, '$1$3.$5$2$4')
    .replace(/^(\p{Sc} ?\d{1,3}(?:[., ]\d{3})*) (\d\d)$/u, centsApart)
    .replace(/^(\d{1,3}(?:[., ]\d{3})*) (\d\d)(?= ?\p{Sc}$)/u, centsApart);

const centsApart = (_: string, whole: string, cents: string): string =>
  `${whole}${whole.includes('.') ? ',' : '.'}${cents}`;

/** 1.2万 and 1万2,000 are 12000; a number of myriads that isn't whole stays as it is. */
const inMyriads = (written: string, myriads: string, rest = ''): string => {
  const [, whole = '', fraction = ''] = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(myriads) ?? [];
  if (whole === '' || (fraction !== '' && rest !== '')) return written;
  return `${whole}${(fraction || rest.replace(',', '')).padStart(fraction ? 0 : 4, '0').padEnd(4, '0')}`;
};

const withSmallUnit = (_: string, last: string, sign: string, small: string): string =>
  `${last}.${small.padStart(2, '0')} ${sign}`;
