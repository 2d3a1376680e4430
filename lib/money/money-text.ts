import { arabicCodes } from './arabic-codes.ts';
import { asciiDigits } from './ascii-digits.ts';
import { withoutMyriads } from './without-myriads.ts';

/**
 * A store's text with one way to write each thing: ASCII digits and signs, plain spaces, `-` for every dash, a line end for wider gaps (no number goes
 * across), no marks that only steer direction. "12,-" becomes `12,00`, "35€ 99" `35.99€`, "19. 99" `19.99`, "1.2万" `12000`;
 * percentages go, for they are no amounts.
 */
export const plainMoneyText = (text: string): string =>
  joined(withoutMyriads(arabicCodes(oneSpelling(text).trim())));

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
    .replace(/M\.R\.P\.?/, 'MRP')
    .replace(/p\. ?p\.(?!\p{L})/u, 'pp')
    .replace(/\$ ?(\d[\d.,]*) ?(US|CA|AU|NZ|HK)(?![\p{L}$])/gu, '$2$$$1')
    .replace(/(\d) de (?=(?:lei|euro|pesos)(?!\p{L}))/giu, '$1 ')
    .replace(/[-+]? ?\d[\d.,]* ?%|% ?\d[\d.,]*/g, '\n')
    .replace(/(\d) ?\/-(?!\d)/g, '$1')
    .replace(/(\d)[:=] ?-{1,2}(?=$|[^-\d])/g, '$1')
    .replace(/(\d[.,]) ?-{1,2}(?=$|[^-\d])/g, '$100')
    .replace(/(\d):(\d\d)(?= ?kr)/i, '$1,$2')
    .replace(/(\d[.,])\s(\d\d)(?!\d)/g, '$1$2')
    .replace(/(\p{Sc})\.(?=\d{1,3}(?:[.,]\d{3})*[.,]\d\d(?!\d))/u, '$1')
    .replace(/(\d)[.,](?=\s*(?:[^\s\d.,'-]+$|$))/, '$1')
    .replace(
      /(\d) ?(руб\.?|грн\.?|р\.|zł|元|Kč) ?(\d\d?) ?(коп|к|gr|分|角|h)(?!\p{L})\.?/gu,
      withSmallUnit,
    )
    .replace(/^(?:((?:\D*\d{1,3} )?[^.,' ]*\d)(€)|(\d\d+)([$£])) ?(\d\d)$/, '$1$3.$5$2$4')
    .replace(/^(\p{Sc} ?\d{1,3}(?:[., ]\d{3})*) (\d\d)$/u, centsApart)
    .replace(/^(\d{1,3}(?:[., ]\d{3})*) (\d\d)(?= ?\p{Sc}$)/u, centsApart);

const centsApart = (_: string, whole: string, cents: string): string =>
  `${whole}${whole.includes('.') ? ',' : '.'}${cents}`;

/** A jiao is a tenth, the others are hundredths. */
const withSmallUnit = (
  _: string,
  last: string,
  sign: string,
  small: string,
  unit: string,
): string => `${last}.${unit === '角' ? small : small.padStart(2, '0')} ${sign}`;
